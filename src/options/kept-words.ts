import type { FollowUpKind } from "../core/model/follow-up";
import type { Stage } from "../core/model/verdict";
import type { WordKey } from "../platform/words";

/** The words for what is kept as one of a few. */
export const stageWords: Readonly<Record<Stage, WordKey>> = {
  application: "stageApplication",
  screen: "stageScreen",
  assessment: "stageAssessment",
  interview: "stageInterview",
  final: "stageFinal",
  offer: "stageOffer",
};

/** What there is to come back to, where the person gave it no words of their own. */
export const nextWords: Readonly<Record<FollowUpKind, WordKey>> = {
  reply: "storyNextReply",
  feedback: "storyNextFeedback",
  "stay-in-touch": "storyNextTouch",
  "re-apply": "storyNextApply",
  "next-action": "storyNextAction",
};
