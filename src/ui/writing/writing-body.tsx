import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import type { WrittenStep } from "../../core/model/note";
import type { OpenMail } from "../../core/model/open-mail";
import { say } from "../../platform/words";
import type { StepPorts } from "../step-ports";
import type { StepWriting } from "../step-writing";
import { AskFeedbackWriting } from "./ask-feedback";
import { LetItOutWriting } from "./let-it-out";
import { NameStrengthsWriting } from "./name-strengths";
import { NextStepWriting } from "./next-step";
import { NotPersonalWriting } from "./not-personal";
import { RecallAchievementsWriting } from "./recall-achievements";
import type { WrittenBodyProps } from "./written-body";

const bodies: Readonly<Record<WrittenStep, ComponentType<WrittenBodyProps>>> = {
  "let-it-out": LetItOutWriting,
  "name-strengths": NameStrengthsWriting,
  "not-personal": NotPersonalWriting,
  "ask-feedback": AskFeedbackWriting,
  "recall-achievements": RecallAchievementsWriting,
  "next-step": NextStepWriting,
};

interface WritingBodyProps {
  readonly step: WrittenStep;
  readonly mail: OpenMail;
  readonly writing: StepWriting;
  readonly ports: StepPorts;
  readonly takesFocus?: boolean;
}

/** A private step as it is on our own pages, where it may be typed in. Never part of the card. */
export function WritingBody({ step, mail, writing, ports, takesFocus = false }: WritingBodyProps) {
  const [hasFailed, setFailed] = useState(false);
  const Body = bodies[step];
  const { openDesk } = writing;
  const open = async (way: NonNullable<typeof openDesk>) => {
    setFailed(false);
    setFailed(!(await way(step)));
  };
  return (
    <>
      <Body mail={mail} writing={writing.of(step)} ports={ports} own={writing.own} takesFocus={takesFocus} />
      {openDesk && (
        <button type="button" class="link small start" data-soft onClick={() => void open(openDesk)}>
          {say("openDesk")}
        </button>
      )}
      {hasFailed && <p role="alert">{say("notDone")}</p>}
    </>
  );
}
