import type { Extracted } from "../model/rejection";
import type { WordingId } from "../model/reply";
import { findFeedbackHindrance } from "../recovery/steps/ask-feedback";

interface Moment {
  readonly facts: Extracted;
  readonly isHold: boolean;
  readonly hasAnswer: boolean;
}

/** Stages at which nobody has talked with the person yet. */
const beforeTalking: ReadonlySet<string> = new Set(["application", "assessment"]);

/** The wordings that fit a mail, the one that fits best first. A pause is given no goodbye. */
export function chooseWordings({ facts, isHold, hasAnswer }: Moment): readonly WordingId[] {
  if (isHold) return ["hold"];
  if (hasAnswer) return ["thanks-for-feedback"];
  const hasTalked = facts.stage !== null && !beforeTalking.has(facts.stage);
  const best: WordingId = !hasTalked ? "thanks" : facts.stage === "final" ? "runner-up" : "after-interview";
  const all: WordingId[] = [best];
  if (hasTalked) all.push("after-interview");
  if (findFeedbackHindrance(facts) === null && hasTalked) all.push("ask-feedback");
  if (facts.doorOpen) all.push("keep-details");
  all.push("thanks", "filled");
  if (!facts.replyable.can) all.push("note");
  return [...new Set(all)];
}
