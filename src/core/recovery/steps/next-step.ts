import { isRejection, type RecoveryStep } from "../step";

export const nextStep: RecoveryStep = {
  id: "next-step",
  effort: { minutes: 2 },
  evidence: { strength: "mixed", sources: ["liu", "vanHooft"] },
  fits: isRejection,
};
