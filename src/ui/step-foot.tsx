import type { StepState } from "../core/model/step";
import { say } from "../platform/words";
import type { Press } from "./press";

interface StepFootProps {
  readonly state: StepState;
  /** True where the step itself has the button that matters most. */
  readonly isSecond: boolean;
  readonly onMark: Press<[StepState]>;
}

/** What can be said about a step. Each answer is as good as the others; the one it has is not offered again. */
export function StepFoot({ state, isSecond, onMark }: StepFootProps) {
  const isDone = state === "done";
  return (
    <footer class="card-foot">
      {!isDone && (
        <button
          type="button"
          class="btn"
          data-kind={isSecond ? undefined : "primary"}
          onClick={(event) => onMark(event, "done")}
        >
          {say("done")}
        </button>
      )}
      {!isDone && state !== "later" && (
        <button type="button" class="btn" data-kind="quiet" onClick={(event) => onMark(event, "later")}>
          {say("later")}
        </button>
      )}
      {!isDone && state !== "skipped" && (
        <button type="button" class="btn" data-kind="quiet" onClick={(event) => onMark(event, "skipped")}>
          {say("skip")}
        </button>
      )}
      {state !== "open" && (
        <button type="button" class="btn push" data-kind="quiet" onClick={(event) => onMark(event, "open")}>
          {say("openAgain")}
        </button>
      )}
    </footer>
  );
}
