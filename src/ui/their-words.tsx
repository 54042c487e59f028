import type { OpenMail } from "../core/model/open-mail";
import { factsOf } from "../core/recovery/facts";
import { say } from "../platform/words";
import { Says } from "./says";

/** What they decided and why, in their own words; where the mail gives neither, or is hidden, what is true all the same. */
export function TheirWords({ mail }: { readonly mail: OpenMail }) {
  const { decision, reason } = factsOf(mail);
  const { language } = mail.verdict;
  if (mail.isFolded || (decision === null && reason === null)) return <p class="soft">{say("notPersonalBare")}</p>;
  return (
    <>
      {decision !== null && (
        <div class="stack">
          <p class="soft">{say("notPersonalDecision")}</p>
          <Says text={decision} language={language} />
        </div>
      )}
      {reason !== null && (
        <div class="stack">
          <p class="soft">{say("notPersonalReason")}</p>
          <Says text={reason} language={language} />
        </div>
      )}
    </>
  );
}
