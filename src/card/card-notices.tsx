import { say } from "../platform/words";
import { Notice } from "../ui/notice";
import { useFocus } from "../ui/use-focus";
import type { CardProps } from "./card";
import { onlyTrusted } from "./ports";

/** What stands in the way just now, worst first; one at a time. */
export function CardNotices({ mail, ports, orphaned, state, steps, wish }: CardProps) {
  const way = useFocus<HTMLButtonElement>(wish, "alert");
  if (orphaned) return <Notice words={say("orphaned")} />;
  const retry = state.retry ?? steps.retry;
  const act = mail.canKeep ? retry : () => void ports.lookAgain();
  if (act === null) return null;
  return (
    <Notice kind={mail.canKeep ? "failed" : "said"} words={say(mail.canKeep ? "notKept" : "noStorage")}>
      <button ref={way} type="button" class="link" onClick={onlyTrusted(act)}>
        {say("tryAgain")}
      </button>
    </Notice>
  );
}
