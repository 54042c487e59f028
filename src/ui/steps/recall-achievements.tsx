import { useLayoutEffect, useState } from "preact/hooks";
import type { AchievementMatch } from "../../core/model/achievement";
import { say } from "../../platform/words";
import type { AchievementPorts } from "../step-ports";
import { Lines, type StepBodyProps } from "./step-body";

/** The person's own best three for this application; where none are kept yet, what to look for. */
export function RecallAchievements({ ports }: StepBodyProps) {
  const [matches, setMatches] = useState<readonly AchievementMatch[] | null>(null);
  useLayoutEffect(() => {
    let isGone = false;
    void ports.achievements?.match().then((found) => {
      if (!isGone) setMatches(found ?? []);
    });
    return () => {
      isGone = true;
    };
  }, []);
  const hasOwn = matches !== null && matches.length > 0;
  return (
    <>
      {hasOwn ? <Own matches={matches} /> : <Prompts />}
      {ports.achievements && <AddOne ports={ports.achievements} isFirst={!hasOwn} />}
      <p>{say("recallSay")}</p>
    </>
  );
}

function Own({ matches }: { readonly matches: readonly AchievementMatch[] }) {
  return (
    <>
      <h3 class="label">{say("recallYouDid")}</h3>
      <ul class="own">
        {matches.map(({ achievement: { id, text, role, date }, shares }) => (
          <li key={id}>
            <p class="strong">
              <bdi>{text}</bdi>
            </p>
            {(role || date) && <p class="small soft">{[role, date].filter(Boolean).join(", ")}</p>}
            {shares.length > 0 && <p class="small soft">{say("recallShares", shares.join(", "))}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Prompts() {
  return (
    <>
      <p>{say("recallLead")}</p>
      <Lines lines={[say("recallFinished"), say("recallBetter"), say("recallThanked")]} />
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
