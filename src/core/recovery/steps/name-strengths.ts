import { isRejection, type RecoveryStep } from "../step";

export const nameStrengths: RecoveryStep = {
  id: "name-strengths",
  effort: { minutes: 2 },
  evidence: { strength: "promising", sources: ["pfrombeck", "bierbaum"] },
  fits: isRejection,
};
