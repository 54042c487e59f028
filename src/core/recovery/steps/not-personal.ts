import { isRejection, type RecoveryStep } from "../step";

export const notPersonal: RecoveryStep = { id: "not-personal", effort: { minutes: 2 }, fits: isRejection };
