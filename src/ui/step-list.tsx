import type { Progress, StepId, StepState } from "../core/model/step";
import { recoverySteps } from "../core/recovery";
import { stateOf } from "../core/recovery/progress";
import type { Effort } from "../core/recovery/step";
import { say } from "../platform/words";
import { Icon } from "./icon";
import type { Press } from "./press";
import { stateWords, stepWords } from "./step-words";
import { type FocusWish, useFocus } from "./use-focus";

interface StepListProps {
  readonly progress: Progress;
  readonly wish: FocusWish;
  readonly onOpen: Press<[StepId]>;
}

/** All seven rows, always: what does not fit this mail says so when it is opened. */
export function StepList({ progress, wish, onOpen }: StepListProps) {
  return (
    <ol class="steps">
      {recoverySteps.map(({ id, effort }) => (
        <li key={id}>
          <StepRow id={id} effort={effort} state={stateOf(progress, id)} wish={wish} onOpen={onOpen} />
        </li>
      ))}
    </ol>
  );
}

interface StepRowProps extends Omit<StepListProps, "progress"> {
  readonly id: StepId;
  readonly effort: Effort;
  readonly state: StepState;
}

const signs = { open: null, done: "check", later: "later", skipped: "skip" } as const;

function StepRow({ id, effort, state, wish, onOpen }: StepRowProps) {
  const row = useFocus<HTMLButtonElement>(wish, id);
  const title = say(stepWords[id].title);
  const stands = state === "open" ? say("effortMinutes", String(effort.minutes)) : say(stateWords[state]);
  const sign = signs[state];
  return (
    <button ref={row} type="button" class="step" data-state={state} onClick={(event) => onOpen(event, id)}>
      {/* The name in one piece: from separate pieces browsers make "Let it out , done". */}
      <span class="sr">{say("rowName", title, stands)}</span>
      <span class="ring" aria-hidden="true">
        {sign && <Icon name={sign} />}
      </span>
      <span aria-hidden="true">{title}</span>
      <small aria-hidden="true">{stands}</small>
    </button>
  );
}
