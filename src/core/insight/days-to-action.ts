import type { FollowUp, FollowUpKind } from "../model/follow-up";
import type { Rejection } from "../model/rejection";
import type { Season } from "../model/season";
import { endedWithSearch } from "./ended-with-search";
import { daysBetween, endedAt } from "./when";

/** A stretch of days, both ends included; `to` is null where it has no end. */
export interface DaySpan {
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
}

/** Days from rejection to next action. */
export interface DaysToAction {
  /** After how many applications something next was done. */
  readonly total: number;
  /** Within so many days half of them were; null where there are none. */
  readonly half: number | null;
  /** Every span up to the last one that anything falls in. */
  readonly spans: readonly DaySpan[];
}

const ends = [0, 3, 7, 14, 30, null] as const;

/** What is done about the search itself: not a reply, and not a look for an answer. */
const nextKinds: readonly FollowUpKind[] = ["next-action", "re-apply"];

/**
 * How many days it took until the person did the next thing: the step for it, or what they had planned for a day, whichever
 * came first. What ended undone with a search is neither. Applications after which nothing was done say nothing: nobody is late.
 */
export function countDaysToAction(
  rejections: readonly Rejection[],
  followUps: readonly FollowUp[],
  seasons: readonly Pick<Season, "closedAt">[],
): DaysToAction {
  const plannedFor = new Map<string, number>();
  for (const followUp of followUps) {
    const { rejectionId, kind, doneAt } = followUp;
    if (doneAt === null || !nextKinds.includes(kind) || endedWithSearch(followUp, seasons)) continue;
    plannedFor.set(rejectionId, Math.min(doneAt, plannedFor.get(rejectionId) ?? doneAt));
  }
  const days = rejections
    .flatMap((rejection) => {
      const mark = rejection.progress["next-step"];
      const times = [mark?.state === "done" ? mark.at : null, plannedFor.get(rejection.id) ?? null];
      const known = times.filter((at) => at !== null);
      return known.length === 0 ? [] : daysBetween(endedAt(rejection), Math.min(...known));
    })
    .sort((a, b) => a - b);
  return { total: days.length, half: days[Math.ceil(days.length / 2) - 1] ?? null, spans: countSpans(days) };
}

function countSpans(days: readonly number[]): DaySpan[] {
  const spans = ends.map((to, index) => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    return { from, to, count: days.filter((day) => day >= from && (to === null || day <= to)).length };
  });
  return spans.slice(0, spans.findLastIndex(({ count }) => count > 0) + 1);
}
