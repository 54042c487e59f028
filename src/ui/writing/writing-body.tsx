import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import type { WrittenStep } from "../../core/model/note";
import type { OpenMail } from "../../core/model/open-mail";
import { say } from "../../platform/words";
import type { StepWriting } from "../step-writing";
import { LetItOutWriting } from "./let-it-out";
import { NameStrengthsWriting } from "./name-strengths";
import { NotPersonalWriting } from "./not-personal";
import type { WrittenBodyProps } from "./written-body";

const bodies: Readonly<Partial<Record<WrittenStep, ComponentType<WrittenBodyProps>>>> = {
  "let-it-out": LetItOutWriting,
  "name-strengths": NameStrengthsWriting,
  "not-personal": NotPersonalWriting,
};

interface WritingBodyProps {
  readonly step: WrittenStep;
  readonly mail: OpenMail;
  readonly writing: StepWriting;
  readonly takesFocus?: boolean;
}

/** A private step as it is on our own pages, where it may be typed in. Never part of the card. */
export function WritingBody({ step, mail, writing, takesFocus = false }: WritingBodyProps) {
  const [hasFailed, setFailed] = useState(false);
  const Body = bodies[step];
  const { openDesk } = writing;
  if (!Body) return null;
  const open = async (way: NonNullable<typeof openDesk>) => {
    setFailed(false);
    setFailed(!(await way(step)));
  };
  return (
    <>
      <Body mail={mail} writing={writing.of(step)} takesFocus={takesFocus} />
      {openDesk && (
        <button type="button" class="link small start" data-soft onClick={() => void open(openDesk)}>
          {say("openDesk")}
        </button>
      )}
      {hasFailed && <p role="alert">{say("notDone")}</p>}
    </>
  );
}
