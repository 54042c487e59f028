import { say } from "../../platform/words";
import { Lines, type StepBodyProps } from "./step-body";
import { WriteDoor } from "./write-door";

export function NameStrengths({ mail, desk }: StepBodyProps) {
  return (
    <>
      <p>{say("nameStrengthsLead")}</p>
      <Lines lines={[say("nameStrengthsAsked"), say("nameStrengthsEasy"), say("nameStrengthsLearned")]} />
      <p>{say("nameStrengthsShown")}</p>
      <WriteDoor step="name-strengths" mail={mail} desk={desk} />
    </>
  );
}
