import { isRejection, type RecoveryStep } from "../step";

export const notPersonal: RecoveryStep = {
  id: "not-personal",
  effort: { minutes: 2 },
  evidence: { strength: "strong", sources: ["webb", "kreemers", "miyagawa"] },
  fits: isRejection,
};
