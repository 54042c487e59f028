import { useMemo, useState } from "preact/hooks";
import { findRejections, isNarrowed, markRejections, noRejectionFilter } from "../../core/insight/find-rejections";
import { pickCurrent } from "../../core/insight/seasons";
import type { Season } from "../../core/model/season";
import { say } from "../../platform/words";
import { dayHere } from "../../ui/day";
import { Private } from "../../ui/discretion";
import { useFocusWish } from "../../ui/use-focus";
import type { KeptRecord } from "../follow-record";
import { dayAndYear } from "../parts/calendar-words";
import { Panel } from "../parts/panel";
import { Section } from "../parts/section";
import { useGrowing } from "../parts/use-growing";
import type { OptionsPorts } from "../ports";
import { CloseSeason } from "../season/close-season";
import { AddRejection } from "./add-rejection";
import { DoublesPlace } from "./doubles";
import { RejectionRows } from "./rejection-rows";
import { RejectionTools } from "./rejection-tools";

interface RejectionsSectionProps {
  readonly record: Pick<KeptRecord, "rejections" | "seasons" | "feedback" | "followUps" | "apart">;
  readonly ports: Pick<OptionsPorts, "closeSeason" | "rejections" | "readDraft" | "saveDraft">;
}

/** With fewer there is nothing to look for. */
const toolsFrom = 4;

/** The applications that ended since the last offer, the one worked on last first; and the searches before. */
export function RejectionsSection({ record, ports }: RejectionsSectionProps) {
  const { rejections, seasons, feedback, followUps, apart } = record;
  const [filter, setFilter] = useState(noRejectionFilter);
  const wish = useFocusWish();
  const today = dayHere();
  const current = useMemo(() => pickCurrent(rejections, seasons), [rejections, seasons]);
  const marks = useMemo(
    () => markRejections(current, feedback, followUps, today),
    [current, feedback, followUps, today],
  );
  const found = useMemo(() => findRejections(current, filter, marks), [current, filter, marks]);
  const { count, grow } = useGrowing(JSON.stringify(filter));
  const isShort = current.length < toolsFrom && !isNarrowed(filter);
  const showAll = () => {
    wish.current = "search";
    setFilter(noRejectionFilter);
  };
  return (
    <Section title={say("rejectionsTitle")} lead={say(current.length === 0 ? "rejectionsNone" : "rejectionsLead")}>
      <DoublesPlace rejections={current} apart={apart} ports={ports.rejections} />
      {!isShort && <RejectionTools wish={wish} filter={filter} marks={marks} onFilter={setFilter} />}
      {isNarrowed(filter) && (
        <p class="line small soft">
          <span role="status">
            {found.length === 0 ? say("rejectionsNotFound") : say("rejectionsFound", String(found.length))}
          </span>
          <button type="button" class="link" data-soft onClick={showAll}>
            {say("rejectionsShowAll")}
          </button>
        </p>
      )}
      <AddRejection rejections={rejections} ports={ports} />
      {found.length > 0 && <RejectionRows rejections={found.slice(0, count)} />}
      {found.length > count && (
        <button type="button" class="btn start" onClick={grow}>
          {say("rejectionsMore")}
        </button>
      )}
      {current.length > 0 && <CloseSeason onClose={ports.closeSeason} drafts={ports} />}
      <SeasonsBefore seasons={seasons} />
    </Section>
  );
}

function SeasonsBefore({ seasons }: { readonly seasons: readonly Season[] }) {
  if (seasons.length === 0) return null;
  const newest = [...seasons].sort((a, b) => b.closedAt - a.closedAt);
  return (
    <Panel title={say("seasonsBefore")}>
      <ul class="lines">
        {newest.map(({ id, closedAt, offer }) => (
          <li key={id} class="wraps">
            <a class="link" href={`#season/${id}`}>
              {say("seasonUntil", dayAndYear(closedAt))}
            </a>
            {offer !== "" && (
              <span class="soft">
                {" "}
                <Private>{offer}</Private>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
