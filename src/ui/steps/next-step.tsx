import { useState } from "preact/hooks";
import { factsOf } from "../../core/recovery/facts";
import { listActions, type NextAction } from "../../core/recovery/next-actions";
import { say } from "../../platform/words";
import { actionWords } from "../action-words";
import { Choice } from "../choice";
import { sayDay } from "../day";
import { Notice } from "../notice";
import { PlanAction } from "../plan-action";
import type { PickPorts } from "../step-ports";
import { Lead, type StepBodyProps } from "./step-body";
import { WriteDoor } from "./write-door";

/** One small thing and its day. Here it is chosen; words of one's own are written at the desk. */
export function NextStep({ mail, ports: { picks }, desk }: StepBodyProps) {
  const [isAnother, setAnother] = useState(false);
  const planned = mail.followUps.find(({ kind }) => kind === "next-action");
  return (
    <>
      <Lead>{say("nextStepLead")}</Lead>
      {planned && !isAnother ? (
        <Notice
          kind="done"
          words={planned.doneAt === null ? say("plannedFor", sayDay(planned.day)) : say("planDoneSaid")}
        >
          {picks && (
            <button type="button" class="link" onClick={picks.guard(() => setAnother(true))}>
              {say("planAnother")}
            </button>
          )}
        </Notice>
      ) : (
        picks && <ChooseAction mail={mail} picks={picks} onPlanned={() => setAnother(false)} />
      )}
      <WriteDoor step="next-step" mail={mail} desk={desk} isSecond />
    </>
  );
}

interface ChooseActionProps extends Pick<StepBodyProps, "mail"> {
  readonly picks: PickPorts;
  readonly onPlanned: () => void;
}

function ChooseAction({ mail, picks, onPlanned }: ChooseActionProps) {
  const [action, setAction] = useState<NextAction | null>(null);
  return (
    <>
      <Choice
        legend={say("actionWhich")}
        name="action"
        options={listActions(factsOf(mail).stage).map((one) => ({ value: one, words: say(actionWords[one]) }))}
        value={action}
        onPick={setAction}
        guard={picks.guard}
        isList
      />
      <PlanAction picks={picks} text={action ? say(actionWords[action]) : ""} onPlanned={onPlanned} />
    </>
  );
}
