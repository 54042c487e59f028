import { useState } from "preact/hooks";
import type { WrittenStep } from "../../core/model/note";
import { say, type WordKey } from "../../platform/words";
import { dayOf } from "../day";
import type { StepBodyProps } from "./step-body";

/** What waits behind the door: in one step an answer is kept there, and the question is asked elsewhere. */
const doorWords: Readonly<Record<WrittenStep, WordKey>> = {
  "let-it-out": "write",
  "name-strengths": "write",
  "not-personal": "write",
  "ask-feedback": "feedbackCame",
  "recall-achievements": "write",
  "next-step": "write",
};

interface WriteDoorProps extends Pick<StepBodyProps, "mail" | "desk"> {
  readonly step: WrittenStep;
  /** True where there is something else to do first. */
  readonly isSecond?: boolean;
}

/** Says that something is written, never what, and leads to where one can go on. */
export function WriteDoor({ step, mail, desk, isSecond = false }: WriteDoorProps) {
  const [hasFailed, setFailed] = useState(false);
  const at = mail.writtenAt[step];
  const open = async () => {
    setFailed(false);
    setFailed(!(await desk?.open(step)));
  };
  return (
    <div class="stack">
      {at !== undefined && <p>{say("writtenHere", dayOf(at))}</p>}
      {desk && (
        <div class="line">
          <button type="button" class={isSecond ? "link" : "btn"} onClick={desk.guard(() => void open())}>
            {say(at === undefined ? doorWords[step] : "writeOn")}
          </button>
          <span class="small soft">{say("writeElsewhere")}</span>
        </div>
      )}
      {hasFailed && <p role="alert">{say("notDone")}</p>}
    </div>
  );
}
