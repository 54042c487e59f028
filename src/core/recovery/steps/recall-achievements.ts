import { isRejection, type RecoveryStep } from "../step";

export const recallAchievements: RecoveryStep = {
  id: "recall-achievements",
  effort: { minutes: 2 },
  evidence: { strength: "indirect", sources: ["vinokur"] },
  fits: isRejection,
};
