import { say } from "../../platform/words";
import { Lines } from "./step-body";

export function NameStrengths() {
  return (
    <>
      <p>{say("nameStrengthsLead")}</p>
      <Lines lines={[say("nameStrengthsAsked"), say("nameStrengthsEasy"), say("nameStrengthsLearned")]} />
      <p>{say("nameStrengthsShown")}</p>
    </>
  );
}
