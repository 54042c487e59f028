import type { RecoveryStep } from "./step";
import { askFeedback } from "./steps/ask-feedback";
import { keepTheBridge } from "./steps/keep-the-bridge";
import { letItOut } from "./steps/let-it-out";
import { nameStrengths } from "./steps/name-strengths";
import { nextStep } from "./steps/next-step";
import { notPersonal } from "./steps/not-personal";
import { recallAchievements } from "./steps/recall-achievements";

/** The seven steps in the order they are offered: the order of `stepIds`, which a test holds against this list. */
export const recoverySteps: readonly RecoveryStep[] = [
  letItOut,
  nameStrengths,
  notPersonal,
  keepTheBridge,
  askFeedback,
  recallAchievements,
  nextStep,
];
