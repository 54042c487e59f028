import { isRejection, type RecoveryStep } from "../step";

export const nextStep: RecoveryStep = { id: "next-step", effort: { minutes: 2 }, fits: isRejection };
