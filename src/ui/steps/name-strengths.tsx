import { say } from "../../platform/words";
import { Lead, Lines } from "./step-body";

export function NameStrengths() {
  return (
    <>
      <Lead>{say("nameStrengthsLead")}</Lead>
      <Lines lines={[say("nameStrengthsAsked"), say("nameStrengthsEasy"), say("nameStrengthsLearned")]} />
      <p>{say("nameStrengthsShown")}</p>
    </>
  );
}
