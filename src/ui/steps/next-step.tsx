import { say } from "../../platform/words";
import { Lead } from "./step-body";

/** If and then: a moment that comes anyway, and one small thing. */
export function NextStep() {
  return (
    <>
      <Lead>{say("nextStepLead")}</Lead>
      <dl class="if-then">
        <dt>{say("nextStepIf")}</dt>
        <dd>{say("nextStepIfHint")}</dd>
        <dt>{say("nextStepThen")}</dt>
        <dd>{say("nextStepThenHint")}</dd>
      </dl>
      <p>{say("nextStepSay")}</p>
    </>
  );
}
