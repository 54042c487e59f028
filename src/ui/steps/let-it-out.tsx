import { say } from "../../platform/words";
import { MoodPick } from "../mood-pick";
import { QuietTimer } from "../quiet-timer";
import { SteppingStone } from "../stepping-stone";
import { Lead, type StepBodyProps } from "./step-body";
import { WriteDoor } from "./write-door";

/** Said aloud, on paper or at the desk, never typed here: the mail page could read it. */
export function LetItOut({ mail, ports: { picks }, desk }: StepBodyProps) {
  const hasSaid = mail.rejection?.mood.before != null;
  return (
    <>
      {picks && <MoodPick mail={mail} picks={picks} when="before" />}
      <p>{say("letItOutLead")}</p>
      <WriteDoor step="let-it-out" mail={mail} desk={desk} />
      <Lead>{say("letItOutPaper")}</Lead>
      <QuietTimer />
      {picks && hasSaid && <MoodPick mail={mail} picks={picks} when="after" />}
      <SteppingStone mail={mail} />
    </>
  );
}
