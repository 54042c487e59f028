import type { Rejection } from "../model/rejection";
import type { StepId } from "../model/step";
import { recoverySteps } from "../recovery";
import { stateOf } from "../recovery/progress";
import { pictureFrom } from "./picture-size";

/** With how many applications a step was done. */
interface StepCount {
  readonly step: StepId;
  readonly count: number;
}

/** How often a mood was picked before the steps, and how often after. */
export interface MoodCount {
  /** From 1 (low) to 5 (well). */
  readonly mood: number;
  readonly before: number;
  readonly after: number;
}

/** Steps that were done, and how the person felt. It holds no mean: a mood is a word, not a number. */
export interface StepsAndMood {
  /** With how many applications any step was done, or a mood picked. */
  readonly total: number;
  /** Steps that were done, in their order; those that never were stay out. */
  readonly steps: readonly StepCount[];
  /** The step that was done with more applications than any other, and with more than one; else null. */
  readonly most: StepCount | null;
  /** Every mood from low to well, where any was picked both before and after; else empty. */
  readonly moods: readonly MoodCount[];
  /** Of how many applications both moods are known, and how the second was to the first. */
  readonly felt: Felt;
  /** What more than half of them have in common; null where nothing is, or where they are too few to say. */
  readonly mostly: keyof Omit<Felt, "total"> | null;
}

interface Felt {
  readonly total: number;
  readonly better: number;
  readonly same: number;
  readonly lower: number;
}

const levels = [1, 2, 3, 4, 5];

/** Counts the steps that were done, and the moods before and after. Only applications of which both are known tell of a change. */
export function sumUpSteps(rejections: readonly Rejection[]): StepsAndMood {
  const steps = recoverySteps
    .map(({ id: step }) => ({
      step,
      count: countWith(rejections, ({ progress }) => stateOf(progress, step) === "done"),
    }))
    .filter(({ count }) => count > 0);
  const [first, second] = [...steps].sort((a, b) => b.count - a.count);
  const both = rejections.flatMap(({ mood: { before, after } }) =>
    before === null || after === null ? [] : { before, after },
  );
  const felt = {
    total: both.length,
    better: countWith(both, ({ before, after }) => after > before),
    same: countWith(both, ({ before, after }) => after === before),
    lower: countWith(both, ({ before, after }) => after < before),
  };
  return {
    total: countWith(rejections, ({ progress, mood }) => hasDone(progress) || (mood.before ?? mood.after) !== null),
    steps,
    most: first && first.count > 1 && first.count > (second?.count ?? 0) ? first : null,
    moods:
      felt.total === 0
        ? []
        : levels.map((mood) => ({
            mood,
            before: countWith(both, ({ before }) => before === mood),
            after: countWith(both, ({ after }) => after === mood),
          })),
    felt,
    mostly: findMostly(felt),
  };
}

function findMostly(felt: Felt): StepsAndMood["mostly"] {
  if (felt.total < pictureFrom) return null;
  return (["better", "same", "lower"] as const).find((how) => felt[how] * 2 > felt.total) ?? null;
}

function hasDone(progress: Rejection["progress"]): boolean {
  return recoverySteps.some(({ id }) => stateOf(progress, id) === "done");
}

function countWith<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.filter(is).length;
}
