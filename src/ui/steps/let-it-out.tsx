import { say } from "../../platform/words";
import { QuietTimer } from "../quiet-timer";
import { SteppingStone } from "../stepping-stone";
import { Lead, type StepBodyProps } from "./step-body";
import { WriteDoor } from "./write-door";

/** Said aloud, on paper or at the desk, never typed here: the mail page could read it. */
export function LetItOut({ mail, desk }: StepBodyProps) {
  return (
    <>
      <p>{say("letItOutLead")}</p>
      <WriteDoor step="let-it-out" mail={mail} desk={desk} />
      <Lead>{say("letItOutPaper")}</Lead>
      <QuietTimer />
      <SteppingStone mail={mail} />
    </>
  );
}
