import type { Feedback } from "../model/feedback";
import type { FollowUp } from "../model/follow-up";
import type { Rejection } from "../model/rejection";
import type { StepId } from "../model/step";
import type { Stage } from "../model/verdict";
import { hasCome } from "../recovery/follow-ups";
import { stateOf } from "../recovery/progress";
import { fold } from "./words";

/** What a list of rejections is narrowed to; what is null or empty narrows nothing. */
export interface RejectionFilter {
  readonly search: string;
  readonly stage: Stage | "unknown" | null;
  /** A step that was done, or that was not. */
  readonly step: { readonly id: StepId; readonly isDone: boolean } | null;
  readonly isWaiting: boolean;
  readonly isDue: boolean;
}

/** What may be looked for beside each rejection. */
export interface RejectionMarks {
  /** Ids of those that wait for feedback. */
  readonly waiting: ReadonlySet<string>;
  /** Ids of those with something to come back to whose day has come. */
  readonly due: ReadonlySet<string>;
}

export const noRejectionFilter: RejectionFilter = {
  search: "",
  stage: null,
  step: null,
  isWaiting: false,
  isDue: false,
};

/** True where a filter narrows anything. */
export function isNarrowed({ search, stage, step, isWaiting, isDue }: RejectionFilter): boolean {
  return search.trim() !== "" || stage !== null || step !== null || isWaiting || isDue;
}

/** Rejections in whose role, company or contact every word of the search stands, and to which all else applies, in their order. */
export function findRejections(
  rejections: readonly Rejection[],
  { search, stage, step, isWaiting, isDue }: RejectionFilter,
  { waiting, due }: RejectionMarks,
): Rejection[] {
  const words = fold(search).split(/\s+/u).filter(Boolean);
  return rejections.filter((rejection) => {
    const { id, progress } = rejection;
    if (isWaiting && !waiting.has(id)) return false;
    if (isDue && !due.has(id)) return false;
    if (stage !== null && (rejection.stage ?? "unknown") !== stage) return false;
    if (step && (stateOf(progress, step.id) === "done") !== step.isDone) return false;
    if (words.length === 0) return true;
    const text = fold([rejection.role, rejection.company, rejection.contact].filter(Boolean).join(" "));
    return words.every((word) => text.includes(word));
  });
}

/** Which rejections wait for feedback, and which have something due. `today`: `YYYY-MM-DD`. */
export function markRejections(
  rejections: readonly Rejection[],
  feedback: readonly Feedback[],
  followUps: readonly FollowUp[],
  today: string,
): RejectionMarks {
  const due = new Set(followUps.filter((one) => hasCome(one, today)).map(({ rejectionId }) => rejectionId));
  const answered = new Set(feedback.map(({ rejectionId }) => rejectionId));
  const looks = new Map(followUps.flatMap((one) => (one.kind === "feedback" ? [[one.rejectionId, one.doneAt]] : [])));
  const waiting = rejections
    .filter(({ id, progress }) => {
      // Who settled the look for an answer waits no longer.
      const settledAt = looks.get(id);
      const isAsked = stateOf(progress, "ask-feedback") === "done";
      return !answered.has(id) && (settledAt === null || (isAsked && settledAt === undefined));
    })
    .map(({ id }) => id);
  return { waiting: new Set(waiting), due };
}
