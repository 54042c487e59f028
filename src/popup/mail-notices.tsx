import { say } from "../platform/words";
import { Notice } from "../ui/notice";
import { type FocusWish, useFocus } from "../ui/use-focus";

interface MailNoticesProps {
  readonly canKeep: boolean;
  readonly retry: (() => void) | null;
  readonly wish: FocusWish;
  lookAgain(): Promise<boolean>;
}

/** What stands in the way just now; one at a time. */
export function MailNotices({ canKeep, retry, wish, lookAgain }: MailNoticesProps) {
  const way = useFocus<HTMLButtonElement>(wish, "alert");
  const act = canKeep ? retry : () => void lookAgain();
  if (act === null) return null;
  return (
    <Notice kind={canKeep ? "failed" : "said"} words={say(canKeep ? "notKept" : "noStorage")}>
      <button ref={way} type="button" class="link" onClick={act}>
        {say("tryAgain")}
      </button>
    </Notice>
  );
}
