import { say } from "../../platform/words";
import { Lead, Lines } from "./step-body";

export function RecallAchievements() {
  return (
    <>
      <Lead>{say("recallLead")}</Lead>
      <Lines lines={[say("recallFinished"), say("recallBetter"), say("recallThanked")]} />
      <p>{say("recallSay")}</p>
    </>
  );
}
