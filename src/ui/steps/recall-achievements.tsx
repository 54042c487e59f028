import { say } from "../../platform/words";
import { Lines } from "./step-body";

export function RecallAchievements() {
  return (
    <>
      <p>{say("recallLead")}</p>
      <Lines lines={[say("recallFinished"), say("recallBetter"), say("recallThanked")]} />
      <p>{say("recallSay")}</p>
    </>
  );
}
