import { useState } from "preact/hooks";
import { factsOf } from "../../core/recovery/facts";
import { say } from "../../platform/words";
import { AchievementMatches, useMatches } from "../achievement-matches";
import type { AchievementPorts } from "../step-ports";
import type { StepBodyProps } from "./step-body";
import { WriteDoor } from "./write-door";

/** The person's own best three for this application. The kind sentence to oneself is written at the desk. */
export function RecallAchievements({ mail, ports, desk }: StepBodyProps) {
  const matches = useMatches(ports.achievements);
  return (
    <>
      {matches && <AchievementMatches matches={matches} role={factsOf(mail).role} />}
      {matches && ports.achievements && <AddOne ports={ports.achievements} isFirst={matches.length === 0} />}
      <p>{say("recallSay")}</p>
      <WriteDoor step="recall-achievements" mail={mail} desk={desk} isSecond />
    </>
  );
}

function AddOne({ ports, isFirst }: { readonly ports: AchievementPorts; readonly isFirst: boolean }) {
  const [hasFailed, setFailed] = useState(false);
  const open = async () => {
    setFailed(false);
    setFailed(!(await ports.add()));
  };
  return (
    <div class="line">
      <button type="button" class="btn" onClick={ports.guard(() => void open())}>
        {say(isFirst ? "recallAddFirst" : "recallAdd")}
      </button>
      {hasFailed && <p role="alert">{say("notDone")}</p>}
    </div>
  );
}
