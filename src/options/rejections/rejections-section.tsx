import { pickCurrent } from "../../core/insight/seasons";
import type { Rejection } from "../../core/model/rejection";
import type { Season } from "../../core/model/season";
import { say } from "../../platform/words";
import { Private } from "../../ui/discretion";
import { dayAndYear } from "../parts/calendar-words";
import { Panel } from "../parts/panel";
import { Section } from "../parts/section";
import type { OptionsPorts } from "../ports";
import { CloseSeason } from "../season/close-season";
import { RejectionRows } from "./rejection-rows";

interface RejectionsSectionProps {
  readonly rejections: readonly Rejection[];
  readonly seasons: readonly Season[];
  readonly ports: Pick<OptionsPorts, "closeSeason">;
}

/** The applications that ended since the last offer, the one worked on last first; and the searches before. */
export function RejectionsSection({ rejections, seasons, ports }: RejectionsSectionProps) {
  const current = pickCurrent(rejections, seasons);
  const newest = [...seasons].sort((a, b) => b.closedAt - a.closedAt);
  return (
    <Section title={say("rejectionsTitle")} lead={say(current.length === 0 ? "rejectionsNone" : "rejectionsLead")}>
      <RejectionRows rejections={current} />
      {current.length > 0 && <CloseSeason onClose={ports.closeSeason} />}
      {newest.length > 0 && (
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
      )}
    </Section>
  );
}
