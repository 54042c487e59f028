import type { Rejection } from "../model/rejection";
import { type StepId, stepIds } from "../model/step";
import { stateOf } from "./progress";

/** What the person did with one step beside earlier mails. */
interface Habit {
  /** How often it was done, and how often anything was said of it. */
  readonly done: number;
  readonly said: number;
  /** How often it was skipped in a row, counted from the newest mail at which anything was said of it. */
  readonly skippedInARow: number;
}

/** What the person does and leaves; a step nobody said anything about is missing. */
export type Habits = Readonly<Partial<Record<StepId, Habit>>>;

/** How many earlier rejections habits are read from: enough to tell one, few enough to change it. */
export const habitRange = 10;

/** Reads habits out of earlier records, the newest first. A step that was left open, or put off, says nothing. */
export function readHabits(records: readonly Pick<Rejection, "progress">[]): Habits {
  const habits: Partial<Record<StepId, Habit>> = {};
  for (const step of stepIds) {
    const states = records.map(({ progress }) => stateOf(progress, step));
    const said = states.filter((state) => state === "done" || state === "skipped");
    const firstDone = said.indexOf("done");
    const skippedInARow = firstDone === -1 ? said.length : firstDone;
    const done = said.filter((state) => state === "done").length;
    if (said.length > 0) habits[step] = { done, said: said.length, skippedInARow };
  }
  return habits;
}
