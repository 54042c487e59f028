import { say } from "../../platform/words";
import { Notice } from "../../ui/notice";
import { type FocusWish, useFocus } from "../../ui/use-focus";

interface UndoNoticeProps {
  readonly wish: FocusWish;
  /** What was done, where it was not deleting. */
  readonly words?: string;
  readonly onUndo: () => void;
}

/** What was done last can be taken back. */
export function UndoNotice({ wish, words = say("achievementDeleted"), onUndo }: UndoNoticeProps) {
  const undo = useFocus<HTMLButtonElement>(wish, "undo");
  return (
    <Notice kind="done" words={words}>
      <button ref={undo} type="button" class="link" onClick={onUndo}>
        {say("undo")}
      </button>
    </Notice>
  );
}
