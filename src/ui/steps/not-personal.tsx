import { factsOf } from "../../core/recovery/facts";
import { say } from "../../platform/words";
import { Says } from "../says";
import { Lead, type StepBodyProps } from "./step-body";

/** Their sentence and their reason, then the view from outside. */
export function NotPersonal({ mail }: StepBodyProps) {
  const { decision, reason } = factsOf(mail);
  const { language } = mail.verdict;
  return (
    <>
      {decision === null && reason === null && <Lead>{say("notPersonalBare")}</Lead>}
      {decision !== null && (
        <div class="stack">
          <Lead>{say("notPersonalDecision")}</Lead>
          <Says text={decision} language={language} />
        </div>
      )}
      {reason !== null && (
        <div class="stack">
          <Lead>{say("notPersonalReason")}</Lead>
          <Says text={reason} language={language} />
        </div>
      )}
      <p>{say("notPersonalThought")}</p>
      <p>{say("notPersonalFriend")}</p>
    </>
  );
}
