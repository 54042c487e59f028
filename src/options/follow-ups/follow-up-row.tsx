import { useEffect, useRef } from "preact/hooks";
import type { FollowUp } from "../../core/model/follow-up";
import { followUpDraftId } from "../../core/model/note";
import type { Rejection } from "../../core/model/rejection";
import { say, type WordKey } from "../../platform/words";
import { sayDay } from "../../ui/day";
import { Private } from "../../ui/discretion";
import { followUpWords, sayFollowUp } from "../../ui/follow-up-words";
import { type FocusWish, useFocus } from "../../ui/use-focus";
import { useOpener } from "../parts/begun";

interface FollowUpRowProps {
  readonly followUp: FollowUp;
  readonly rejection: Rejection | undefined;
  readonly today: string;
  /** The address leads to this one. */
  readonly isHere: boolean;
  readonly wish: FocusWish;
  readonly onSettle: (isDone: boolean) => void;
  readonly onEdit: () => void;
  readonly onSave: () => void;
  readonly onDelete: () => void;
}

/** One follow-up in the list. Its buttons say what they are about, for those who hear them alone. */
export function FollowUpRow({ followUp, rejection, today, isHere, wish, ...acts }: FollowUpRowProps) {
  const { id, kind, day, text, rejectionId, doneAt } = followUp;
  const edit = useFocus<HTMLButtonElement>(wish, `edit ${id}`);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isHere) place.current?.scrollIntoView({ block: "center" });
  }, [isHere]);
  const words = sayFollowUp(followUp);
  const company = rejection?.company ?? null;
  const about = [words.slice(0, 60), company].filter(Boolean).join(", ");
  const opener = useOpener(followUpDraftId(rejectionId, kind), "followUpMove", ["followUpMoveAbout", about]);
  const button = (name: WordKey, label: WordKey, act: () => void) => (
    <button type="button" class="link" aria-label={say(label, about)} onClick={act}>
      {say(name)}
    </button>
  );
  return (
    <>
      <div ref={place} class="wraps" aria-current={isHere || undefined}>
        <h3>
          <bdi>{words}</bdi>
        </h3>
        <p class="small soft">
          {text.trim() !== "" && `${say(followUpWords[kind])} · `}
          <a class="link" data-soft href={`#rejections/${rejectionId}`}>
            <bdi>{rejection?.role ?? say("anApplication")}</bdi>
          </a>
          {company !== null && (
            <>
              {", "}
              <Private>{company}</Private>
            </>
          )}
        </p>
        <p class="line small">
          {doneAt === null ? (
            <>
              {button("done", "dueDoneAbout", () => acts.onSettle(true))}
              <button ref={edit} type="button" class="link" {...opener} onClick={acts.onEdit} />
              {button("followUpCalendar", "followUpCalendarAbout", acts.onSave)}
            </>
          ) : (
            button("followUpReopen", "followUpReopenAbout", () => acts.onSettle(false))
          )}
          {button("delete", "deleteAbout", acts.onDelete)}
        </p>
      </div>
      <p class="small soft day">{sayDay(day, today)}</p>
    </>
  );
}
