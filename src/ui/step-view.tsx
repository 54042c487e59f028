import type { ComponentChildren } from "preact";
import type { OpenMail } from "../core/model/open-mail";
import type { Progress, StepId, StepState } from "../core/model/step";
import { recoverySteps } from "../core/recovery";
import { stateOf } from "../core/recovery/progress";
import { say } from "../platform/words";
import { FoldAway } from "./fold-away";
import { Icon } from "./icon";
import type { Press } from "./press";
import { StepFoot } from "./step-foot";
import type { StepPorts } from "./step-ports";
import { stepWords } from "./step-words";
import { stepBodies } from "./steps";
import type { WayToDesk } from "./steps/step-body";
import { type FocusWish, useFocus } from "./use-focus";
import { Why } from "./why";

interface StepViewProps {
  readonly step: StepId;
  readonly mail: OpenMail;
  readonly progress: Progress;
  readonly ports: StepPorts;
  readonly wish: FocusWish;
  /** Stands in the place of the step's own view, where more may be done than on a mail page. */
  readonly body?: ComponentChildren;
  /** The way to the desk; left out where one writes in the step itself, null where nobody answers any more. */
  readonly desk?: WayToDesk | null;
  /** What stands in the way just now, above the step. */
  readonly notices?: ComponentChildren;
  readonly onBack: Press;
  /** Left out where there is nothing to fold, as in the popup. */
  readonly onFold?: Press;
  /** Null where nothing can be marked any more: the step can still be read. */
  readonly onMark: Press<[StepState]> | null;
}

/** One open step. It has its surface to itself. */
export function StepView({
  step,
  mail,
  progress,
  ports,
  wish,
  body,
  desk = null,
  notices,
  onBack,
  onFold,
  onMark,
}: StepViewProps) {
  const title = useFocus<HTMLHeadingElement>(wish, "step");
  const Body = stepBodies[step];
  const isSecond = hasOwnButton(step, ports);
  const foot = onMark && <StepFoot state={stateOf(progress, step)} isSecond={isSecond} onMark={onMark} />;
  return (
    <>
      <div class="bar">
        <button type="button" class="back" onClick={onBack}>
          <Icon name="back" />
          {say("allSteps")}
        </button>
        <Path step={step} progress={progress} />
        {onFold && <FoldAway onPress={onFold} />}
      </div>
      <div class="card-body">
        {notices}
        <h2 ref={title} tabIndex={-1}>
          {say(stepWords[step].title)}
        </h2>
        {body || <Body mail={mail} ports={ports} wish={wish} desk={desk} />}
        <Why step={step} />
        {/* One bar stays in sight: where the step has its own, this comes after the last of its words. */}
        {isSecond && foot}
      </div>
      {!isSecond && foot}
    </>
  );
}

/** At most one button in a view is filled. */
function hasOwnButton(step: StepId, { reply }: StepPorts): boolean {
  return step === "keep-the-bridge" && reply !== null;
}

/** Where one is among the seven; a picture only. */
function Path({ step, progress }: Pick<StepViewProps, "step" | "progress">) {
  return (
    <span class="path" aria-hidden="true">
      {recoverySteps.map(({ id }) => (
        <b key={id} data-here={id === step || undefined} data-on={stateOf(progress, id) === "done" || undefined} />
      ))}
    </span>
  );
}
