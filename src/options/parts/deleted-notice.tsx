import { say } from "../../platform/words";
import { Notice } from "../../ui/notice";
import { type FocusWish, useFocus } from "../../ui/use-focus";

interface DeletedNoticeProps {
  readonly wish: FocusWish;
  /** What was done, where it was not deleting. */
  readonly words?: string;
  readonly onUndo: () => void;
}

/** What was deleted last, or done besides, can be taken back. */
export function DeletedNotice({ wish, words = say("achievementDeleted"), onUndo }: DeletedNoticeProps) {
  const undo = useFocus<HTMLButtonElement>(wish, "undo");
  return (
    <Notice kind="done" words={words}>
      <button ref={undo} type="button" class="link" onClick={onUndo}>
        {say("undo")}
      </button>
    </Notice>
  );
}
