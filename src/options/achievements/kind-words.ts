import type { AchievementKind } from "../../core/model/achievement";
import type { WordKey } from "../../platform/words";

/** What the kinds of achievements are called. */
export const kindWords: Readonly<Record<AchievementKind, WordKey>> = {
  result: "kindResult",
  praise: "kindPraise",
  award: "kindAward",
  skill: "kindSkill",
  learning: "kindLearning",
  project: "kindProject",
};
