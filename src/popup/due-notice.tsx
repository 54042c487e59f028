import { say } from "../platform/words";
import { Notice } from "../ui/notice";
import { type FocusWish, useFocus } from "../ui/use-focus";

interface DueNoticeProps {
  readonly words: string;
  readonly wish: FocusWish;
  readonly onUndo: () => void;
}

/** What was just done about something due, and the way back. */
export function DueNotice({ words, wish, onUndo }: DueNoticeProps) {
  const undo = useFocus<HTMLButtonElement>(wish, "undo");
  return (
    <Notice kind="done" words={words}>
      <button ref={undo} type="button" class="link" onClick={onUndo}>
        {say("undo")}
      </button>
    </Notice>
  );
}
