import type { Extracted } from "../../model/rejection";
import { isRejection, type RecoveryStep } from "../step";

/** Why asking for feedback makes no sense for a mail. */
export type FeedbackHindrance = "refused" | "no-reply" | "too-early";

/**
 * The first thing that speaks against asking, or null. What the mail says itself comes first: feedback that is offered
 * may be asked for at any stage. After a first look at the papers there is seldom anything to tell.
 */
export function findFeedbackHindrance(
  facts: Pick<Extracted, "feedback" | "replyable" | "stage">,
): FeedbackHindrance | null {
  if (facts.feedback === "refused") return "refused";
  if (!facts.replyable.can) return "no-reply";
  if (facts.stage === "application" && facts.feedback !== "offered") return "too-early";
  return null;
}

export const askFeedback: RecoveryStep = {
  id: "ask-feedback",
  effort: { minutes: 2 },
  evidence: { strength: "opinion", sources: ["talentBoard"] },
  fits: (verdict) => isRejection(verdict) && findFeedbackHindrance(verdict) === null,
};
