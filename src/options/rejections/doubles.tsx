import { useEffect, useRef, useState } from "preact/hooks";
import { type Doubles, findDoubles } from "../../core/insight/find-doubles";
import { endedAt } from "../../core/insight/when";
import type { Rejection } from "../../core/model/rejection";
import { mergeRejections } from "../../core/recovery/merge-records";
import { say, type WordKey } from "../../platform/words";
import { dayOf } from "../../ui/day";
import { Private } from "../../ui/discretion";
import { Icon } from "../../ui/icon";
import { useAlone } from "../../ui/use-alone";
import { useFocusWish } from "../../ui/use-focus";
import { stageWords } from "../kept-words";
import { UndoNotice } from "../parts/undo-notice";
import type { RejectionPorts } from "./rejection-ports";

interface DoublesProps {
  readonly rejections: readonly Rejection[];
  /** Pairs of which the person said that they are two, by `apartDraftId`. */
  readonly apart: readonly string[];
  readonly ports: RejectionPorts;
}

/** What was done about a pair last, and how it is taken back. */
interface Settled {
  readonly words: WordKey;
  readonly undo: () => Promise<boolean>;
}

/** Two that look like one application: one pair at a time, folded, so that it is there and not in the way. */
export function DoublesPlace({ rejections, apart, ports }: DoublesProps) {
  const [settled, setSettled] = useState<Settled | null>(null);
  const [failed, setFailed] = useState<WordKey | null>(null);
  const wish = useFocusWish();
  const place = useRef<HTMLDivElement>(null);
  // A second press at once would be about what is one already.
  const alone = useAlone();
  const [pair] = findDoubles(rejections, apart);
  const name = pair ? `${pair.into.id} ${pair.from.id}` : "";
  // What failed was about the pair that was here.
  useEffect(() => setFailed(null), [name]);
  const settle = (done: Settled) => {
    wish.current = "undo";
    setFailed(null);
    setSettled(done);
  };
  const merge = async ({ into, from }: Doubles) => {
    const merged = await ports.merge(from.id, into.id);
    if (merged === null) setFailed("doublesNotMerged");
    else settle({ words: "doublesMerged", undo: () => ports.split(merged) });
  };
  const keepApart = async ({ into, from }: Doubles) => {
    if (!(await ports.keepApart(into.id, from.id, true))) setFailed("notKept");
    else settle({ words: "doublesApart", undo: () => ports.keepApart(into.id, from.id, false) });
  };
  const undo = async () => {
    if (!settled) return;
    const isUndone = await settled.undo();
    setFailed(isUndone ? null : "doublesNotSplit");
    if (!isUndone) return;
    // The notice goes, and the pair is not back yet.
    place.current?.closest("section")?.querySelector("h1")?.focus();
    setSettled(null);
  };
  if (!settled && !failed && !pair) return null;
  return (
    <div ref={place} class="stack">
      {settled && <UndoNotice wish={wish} words={say(settled.words)} onUndo={() => void alone(undo)} />}
      {failed && <p role="alert">{say(failed)}</p>}
      {pair && (
        <details key={name} class="folded">
          <summary>
            <Icon name="on" /> {say("doublesFound")}
          </summary>
          <div class="stack doubles">
            <ul class="lines">
              {[pair.into, pair.from].map((one) => (
                <li key={one.id} class="wraps">
                  <a class="link" data-soft href={`#rejections/${one.id}`}>
                    <bdi>{one.role ?? say("anApplication")}</bdi>
                  </a>
                  <span class="small soft">
                    {one.company !== null && (
                      <>
                        {", "}
                        <Private>{one.company}</Private>
                      </>
                    )}
                    {`, ${dayOf(endedAt(one))}`}
                    {one.host === "hand" && `, ${say("doublesByHand")}`}
                  </span>
                </li>
              ))}
            </ul>
            <Preview
              made={mergeRejections(pair.into, pair.from, pair.into.updatedAt)}
              isSecondMail={pair.from.host !== "hand"}
            />
            <div class="line">
              <button type="button" class="btn" onClick={() => void alone(() => merge(pair))}>
                {say("doublesMerge")}
              </button>
              <button type="button" class="btn" data-kind="quiet" onClick={() => void alone(() => keepApart(pair))}>
                {say("doublesKeep")}
              </button>
            </div>
          </div>
        </details>
      )}
    </div>
  );
}

/** What there would be of two. */
function Preview({ made, isSecondMail }: { readonly made: Rejection; readonly isSecondMail: boolean }) {
  const { role, company, contact, stage } = made;
  return (
    <div class="kept">
      <p class="label">{say("doublesPreview")}</p>
      <p class="wraps">
        <bdi>{role ?? say("anApplication")}</bdi>
        {company !== null && (
          <>
            {", "}
            <Private>{company}</Private>
          </>
        )}
        {contact !== null && (
          <>
            {", "}
            <bdi>{contact}</bdi>
          </>
        )}
        {stage !== null && `, ${say(stageWords[stage])}`}
        {`, ${dayOf(endedAt(made))}`}
      </p>
      <p class="small soft">{say("doublesLead")}</p>
      {isSecondMail && <p class="small soft">{say("doublesChip")}</p>}
    </div>
  );
}
