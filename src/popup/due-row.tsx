import { isOverdue } from "../core/recovery/follow-ups";
import { say, type WordKey } from "../platform/words";
import { sayDay } from "../ui/day";
import { Private } from "../ui/discretion";
import { sayFollowUp } from "../ui/follow-up-words";
import type { DueItem } from "./due-list";

interface DueRowProps {
  readonly item: DueItem;
  readonly today: string;
  readonly onOpen: () => void;
  readonly onDone: () => void;
  readonly onMove: (days: number) => void;
}

/** One thing that is due. Its buttons say what they are about, for those who hear them alone. */
export function DueRow({ item: { followUp, rejection }, today, onOpen, onDone, onMove }: DueRowProps) {
  const words = sayFollowUp(followUp);
  const company = rejection?.company ?? null;
  const about = [words.slice(0, 60), company].filter(Boolean).join(", ");
  const button = (name: WordKey, label: WordKey, act: () => void) => (
    <button type="button" class="link" aria-label={say(label, about)} onClick={act}>
      {say(name)}
    </button>
  );
  return (
    <li>
      <p class="strong wraps">
        <bdi>{words}</bdi>
      </p>
      <p class="small soft wraps">
        <a
          class="link"
          data-soft
          href={`/src/options/index.html#rejections/${followUp.rejectionId}`}
          onClick={(event) => {
            // In a tab, and the popup goes.
            event.preventDefault();
            onOpen();
          }}
        >
          <bdi>{rejection?.role ?? say("anApplication")}</bdi>
        </a>
        {company !== null && (
          <>
            {", "}
            <Private>{company}</Private>
          </>
        )}
        {isOverdue(followUp, today) && <> · {say("dueSince", sayDay(followUp.day, today))}</>}
      </p>
      <p class="line small">
        {button("done", "dueDoneAbout", onDone)}
        {button("dueTomorrow", "dueTomorrowAbout", () => onMove(1))}
        {button("dueInAWeek", "dueInAWeekAbout", () => onMove(7))}
      </p>
    </li>
  );
}
