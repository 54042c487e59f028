import { useLayoutEffect, useRef } from "preact/hooks";
import { say } from "../../platform/words";
import { Notice } from "../../ui/notice";
import type { FocusWish } from "../../ui/use-focus";

interface UndoNoticeProps {
  readonly wish: FocusWish;
  /** What was done, where it was not deleting. */
  readonly words?: string;
  readonly onUndo: () => void;
}

/** What was done last can be taken back. While it has focus it comes along in the window: nobody loses their place in a list. */
export function UndoNotice({ wish, words = say("achievementDeleted"), onUndo }: UndoNoticeProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (wish.current !== "undo") return;
    wish.current = null;
    // It is in sight as soon as it has focus; where it stands otherwise may be a long way off.
    undo.current?.focus({ preventScroll: true });
  });
  return (
    <div class="undo-bar">
      <Notice kind="done" words={words}>
        <button ref={undo} type="button" class="link" onClick={onUndo}>
          {say("undo")}
        </button>
      </Notice>
    </div>
  );
}
