import { say } from "../platform/words";
import { Notice } from "./notice";
import type { Press } from "./press";
import { type FocusWish, useFocus } from "./use-focus";

interface FailedNoticeProps {
  readonly wish: FocusWish;
  readonly onRetry: Press;
}

/** Something the person did could not be kept: nothing is lost, and it can be tried again. */
export function FailedNotice({ wish, onRetry }: FailedNoticeProps) {
  const retry = useFocus<HTMLButtonElement>(wish, "alert");
  return (
    <Notice kind="failed" words={say("notKept")}>
      <button ref={retry} type="button" class="link" onClick={onRetry}>
        {say("tryAgain")}
      </button>
    </Notice>
  );
}
