import { isRejection, type RecoveryStep } from "../step";

export const nameStrengths: RecoveryStep = { id: "name-strengths", effort: { minutes: 2 }, fits: isRejection };
