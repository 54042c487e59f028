import type { Rejection } from "../model/rejection";
import { type Stage, stages } from "../model/verdict";
import { endedAt, monthCount } from "./when";

/** How many applications ended in one stretch of time, by how far they came. */
export interface Period {
  /** Its first and its last month, `YYYY-MM`: the same in a picture by months. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Of them, those that got past the application, and those of which nothing is known. */
  readonly further: number;
  readonly unknown: number;
  /** By stage; a stage nothing ended in is missing. */
  readonly byStage: Readonly<Partial<Record<Stage, number>>>;
}

/** Rejections and their stages over time. */
export interface StagesOverTime {
  readonly total: number;
  /** One after the other, the empty ones between them as well; the oldest first. At most `mostPeriods`, the newest ones. */
  readonly periods: readonly Period[];
  /** The months, `YYYY-MM`, of the first and the last that is shown; null where there are none. */
  readonly ended: { readonly first: string; readonly last: string } | null;
  /** How many ended before the first period that is shown. */
  readonly before: number;
  /** The period that has more than any other, if it has more than one; else null. */
  readonly most: Period | null;
}

/** Most periods a picture has room for. */
const mostPeriods = 12;

/** How many months a period may have: the shortest is taken with which all of them have room. */
const lengths = [1, 3, 12];

/** Counts rejections by months; by quarters or years where there would be too many months. */
export function countOverTime(rejections: readonly Rejection[]): StagesOverTime {
  const months = rejections.map((rejection) => monthCount(endedAt(rejection)));
  const first = months.reduce((least, month) => Math.min(least, month), Number.POSITIVE_INFINITY);
  const last = months.reduce((most, month) => Math.max(most, month), Number.NEGATIVE_INFINITY);
  if (rejections.length === 0) return { total: 0, periods: [], ended: null, before: 0, most: null };
  const fits = (length: number) => Math.floor(last / length) - Math.floor(first / length) < mostPeriods;
  const length = lengths.find(fits) ?? 12;
  const end = Math.floor(last / length);
  const start = Math.max(Math.floor(first / length), end - mostPeriods + 1);

  const parts: Rejection[][] = Array.from({ length: end - start + 1 }, () => []);
  for (const [index, rejection] of rejections.entries()) {
    parts[Math.floor((months[index] ?? 0) / length) - start]?.push(rejection);
  }
  const periods = parts.map((part, index) => countPeriod(part, (start + index) * length, length));
  const shown = periods.reduce((sum, { count }) => sum + count, 0);
  const firstShown = Math.min(...months.filter((month) => month >= start * length));
  return {
    total: rejections.length,
    periods,
    ended: { first: nameMonth(firstShown), last: nameMonth(last) },
    before: rejections.length - shown,
    most: findMost(periods),
  };
}

function countPeriod(rejections: readonly Rejection[], month: number, length: number): Period {
  const counts = stages.map((stage) => [stage, rejections.filter((one) => one.stage === stage).length] as const);
  return {
    from: nameMonth(month),
    to: nameMonth(month + length - 1),
    count: rejections.length,
    further: rejections.filter(({ stage }) => stage !== null && stage !== "application").length,
    unknown: rejections.filter(({ stage }) => stage === null).length,
    byStage: Object.fromEntries(counts.filter(([, count]) => count > 0)),
  };
}

function findMost(periods: readonly Period[]): Period | null {
  const [first, second] = [...periods].sort((a, b) => b.count - a.count);
  return first && second && first.count > 1 && first.count > second.count ? first : null;
}

function nameMonth(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}
