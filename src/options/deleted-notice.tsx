import { say } from "../platform/words";
import { Notice } from "../ui/notice";
import { type FocusWish, useFocus } from "../ui/use-focus";

interface DeletedNoticeProps {
  readonly wish: FocusWish;
  readonly onUndo: () => void;
}

/** What was deleted last can be brought back. */
export function DeletedNotice({ wish, onUndo }: DeletedNoticeProps) {
  const undo = useFocus<HTMLButtonElement>(wish, "undo");
  return (
    <Notice kind="done" words={say("achievementDeleted")}>
      <button ref={undo} type="button" class="link" onClick={onUndo}>
        {say("undo")}
      </button>
    </Notice>
  );
}
