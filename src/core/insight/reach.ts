import type { Rejection } from "../model/rejection";
import { type Stage, stages } from "../model/verdict";
import { endedAt } from "./when";

/** How many applications ended where. */
interface StageCount {
  readonly stage: Stage;
  readonly count: number;
}

/** How far applications go. */
export interface ReachSum {
  /** Of how many it is known. */
  readonly total: number;
  /** Of how many it is not. */
  readonly unknown: number;
  /** Every stage up to the furthest one, from first to last; those nothing ended in as well. */
  readonly stages: readonly StageCount[];
  /** How many got past the application. */
  readonly further: number;
  /** Interviews among the last ten and among the ten before; null until there are two times ten, or where there was none at all. */
  readonly compared: { readonly last: number; readonly before: number } | null;
}

/** How many the newest are, and those they are held against. */
export const reachSpan = 10;

/** Where applications ended, and how many of the newest reached an interview. Those of which it is not known stay out. */
export function sumUpReach(rejections: readonly Rejection[]): ReachSum {
  const known = rejections.filter(({ stage }) => stage !== null).sort((a, b) => endedAt(b) - endedAt(a));
  const counts = stages.map((stage) => ({ stage, count: known.filter((one) => one.stage === stage).length }));
  const furthest = counts.findLastIndex(({ count }) => count > 0);
  const last = countInterviews(known.slice(0, reachSpan));
  const before = countInterviews(known.slice(reachSpan, 2 * reachSpan));
  return {
    total: known.length,
    unknown: rejections.length - known.length,
    stages: counts.slice(0, furthest + 1),
    further: known.filter(({ stage }) => stage !== "application").length,
    compared: known.length >= 2 * reachSpan && last + before > 0 ? { last, before } : null,
  };
}

function countInterviews(rejections: readonly Rejection[]): number {
  return rejections.filter(({ stage }) => stage !== null && stages.indexOf(stage) >= stages.indexOf("interview"))
    .length;
}
