import type { Verdict } from "../../model/verdict";
import { isRejection, type RecoveryStep } from "../step";

/** Why asking for feedback makes no sense for a mail. */
export type FeedbackHindrance = "refused" | "no-reply" | "too-early";

/**
 * The first thing that speaks against asking, or null. What the mail says itself comes first: feedback that is offered
 * may be asked for at any stage. After a first look at the papers there is seldom anything to tell.
 */
export function findFeedbackHindrance(verdict: Verdict): FeedbackHindrance | null {
  if (verdict.feedback === "refused") return "refused";
  if (!verdict.replyable.can) return "no-reply";
  if (verdict.stage === "application" && verdict.feedback !== "offered") return "too-early";
  return null;
}

export const askFeedback: RecoveryStep = {
  id: "ask-feedback",
  effort: { minutes: 2 },
  fits: (verdict) => isRejection(verdict) && findFeedbackHindrance(verdict) === null,
};
