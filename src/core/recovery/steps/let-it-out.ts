import { isRejection, type RecoveryStep } from "../step";

export const letItOut: RecoveryStep = {
  id: "let-it-out",
  effort: { minutes: 2 },
  evidence: { strength: "small-study", sources: ["spera", "webb"] },
  fits: isRejection,
};
