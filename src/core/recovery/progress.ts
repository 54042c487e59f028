import type { Picked } from "../model/rejection";
import { type Progress, type StepId, type StepMark, type StepState, stepIds } from "../model/step";

/** Where one step stands; a step without a mark is open. */
export function stateOf(progress: Progress, step: StepId): StepState {
  return progress[step]?.state ?? "open";
}

/**
 * The progress with one step marked, `at` in milliseconds since 1970, UTC. Open again means no mark at all.
 * Marking a step with the state it has keeps the first time, so that doing it twice changes nothing.
 */
export function markStep(progress: Progress, step: StepId, state: StepState, at: number): Progress {
  if (stateOf(progress, step) === state) return progress;
  const { [step]: _, ...others } = progress;
  if (state === "open") return others;
  const mark: StepMark = { state, at };
  return { ...others, [step]: mark };
}

/** True once the person has picked something in a step, such as how they felt. */
export function hasPicked({ mood, strengths }: Picked): boolean {
  return mood.before !== null || mood.after !== null || strengths.length > 0;
}

/** True once the person has said something about any step. */
export function hasBegun(progress: Progress): boolean {
  return stepIds.some((step) => stateOf(progress, step) !== "open");
}
