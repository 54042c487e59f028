import { isRejection, type RecoveryStep } from "../step";

/** Fits where an answer reaches somebody. Elsewhere its view names another way. */
export const keepTheBridge: RecoveryStep = {
  id: "keep-the-bridge",
  effort: { minutes: 2 },
  evidence: { strength: "opinion", sources: ["green"] },
  fits: (verdict) => isRejection(verdict) && verdict.replyable.can,
};
