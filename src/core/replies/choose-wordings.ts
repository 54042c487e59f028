import type { Extracted } from "../model/rejection";
import type { WordingId } from "../model/reply";
import { findFeedbackHindrance } from "../recovery/steps/ask-feedback";

interface Moment {
  readonly facts: Pick<Extracted, "stage" | "replyable" | "feedback" | "doorOpen">;
  readonly isHold: boolean;
  readonly hasAnswer: boolean;
}

/** Stages at which nobody has talked with the person yet. */
const beforeTalking: ReadonlySet<string> = new Set(["application", "assessment"]);

/** The wordings that fit a mail, the one that fits best first. A pause is given no goodbye. */
export function chooseWordings({ facts, isHold, hasAnswer }: Moment): readonly WordingId[] {
  if (isHold) return ["hold"];
  if (hasAnswer) return ["thanks-for-feedback"];
  const { stage, replyable, feedback, doorOpen } = facts;
  const hasTalked = stage !== null && !beforeTalking.has(stage);
  // Where the mail does not tell how far it came, the person knows whether they talked.
  const mayHaveTalked = hasTalked || stage === null;
  const asks = mayHaveTalked && findFeedbackHindrance(facts) === null;
  const all: (WordingId | false)[] = [
    // It goes another way than by an answer.
    !replyable.can && "note",
    // What the mail offers is taken up.
    hasTalked && asks && feedback === "offered" && "ask-feedback",
    stage === "final" && "runner-up",
    hasTalked && "after-interview",
    hasTalked && asks && "ask-feedback",
    "thanks",
    doorOpen && "keep-details",
    mayHaveTalked && "after-interview",
    // Nobody asks a form letter why; a person who wrote may be asked.
    asks && replyable.because === "person" && "ask-feedback",
    "filled",
  ];
  return [...new Set(all.filter((wording) => wording !== false))];
}
