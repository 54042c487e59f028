import { useId, useState } from "preact/hooks";
import { addDays } from "../core/model/calendar-day";
import type { FollowUp } from "../core/model/follow-up";
import type { Rejection } from "../core/model/rejection";
import { say } from "../platform/words";
import { sayDay } from "../ui/day";
import type { DuePorts } from "../ui/due-ports";
import { NotifyOffer } from "../ui/notify-offer";
import { useFocusWish } from "../ui/use-focus";
import { DueNotice } from "./due-notice";
import { DueRow } from "./due-row";

/** Something that is due, and the application it belongs to; null for one that is not there any more. */
export interface DueItem {
  readonly followUp: FollowUp;
  readonly rejection: Pick<Rejection, "role" | "company"> | null;
}

export interface DueProps {
  /** Everything whose day has come, the earliest first. */
  readonly items: readonly DueItem[];
  /** The person's own day now. */
  readonly today: string;
  /** Whether notifications are to be offered: the person was not asked yet. */
  readonly offersNotifying: boolean;
  readonly ports: DuePorts & {
    /** Opens the application's page; the host closes the popup. */
    readonly open: (rejectionId: string) => void;
  };
}

interface Told {
  readonly words: string;
  readonly undo: () => Promise<boolean>;
}

/** What the person wanted to come back to by today: done, or put off, with a way back. */
export function DueList({ items, today, offersNotifying, ports }: DueProps) {
  const id = useId();
  const wish = useFocusWish();
  const [told, setTold] = useState<Told | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const carryOut = async (act: () => Promise<boolean>, after: Told | null) => {
    const isDone = await act();
    setFailed(!isDone);
    if (!isDone) return;
    // The row that was pressed goes; focus goes on to the way back.
    if (after) wish.current = "undo";
    setTold(after);
  };
  const settle = ({ id: about }: FollowUp) =>
    carryOut(() => ports.settle(about, true), {
      words: say("dueSettled"),
      undo: () => ports.settle(about, false),
    });
  const move = (followUp: FollowUp, days: number) => {
    const day = addDays(today, days);
    return carryOut(() => ports.move(followUp, day), {
      words: say("dueMoved", sayDay(day, today)),
      undo: () => ports.move(followUp, followUp.day),
    });
  };
  if (items.length === 0 && !told) return null;
  return (
    <section class="due" aria-labelledby={id}>
      <h2 id={id} class="label">
        {say("dueTitle")}
      </h2>
      {items.length > 0 && (
        <ul class="stack">
          {items.map((item) => (
            <DueRow
              key={item.followUp.id}
              item={item}
              today={today}
              onOpen={() => ports.open(item.followUp.rejectionId)}
              onDone={() => void settle(item.followUp)}
              onMove={(days) => void move(item.followUp, days)}
            />
          ))}
        </ul>
      )}
      {told && <DueNotice words={told.words} wish={wish} onUndo={() => void carryOut(told.undo, null)} />}
      {hasFailed && <p role="alert">{say("notDone")}</p>}
      {offersNotifying && items.length > 0 && <NotifyOffer ports={ports} />}
    </section>
  );
}
