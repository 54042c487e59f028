import type { StepId, StepState } from "../core/model/step";
import type { WordKey } from "../platform/words";

/** The words of each step: its title, and why it helps with the honest strength of what is known. */
export const stepWords: Readonly<Record<StepId, { readonly title: WordKey; readonly why: WordKey }>> = {
  "let-it-out": { title: "letItOut", why: "letItOutWhy" },
  "name-strengths": { title: "nameStrengths", why: "nameStrengthsWhy" },
  "not-personal": { title: "notPersonal", why: "notPersonalWhy" },
  "keep-the-bridge": { title: "keepTheBridge", why: "keepTheBridgeWhy" },
  "ask-feedback": { title: "askFeedback", why: "askFeedbackWhy" },
  "recall-achievements": { title: "recallAchievements", why: "recallWhy" },
  "next-step": { title: "nextStep", why: "nextStepWhy" },
};

/** The word for a state a person can give; an open step shows how long it takes instead. */
export const stateWords: Readonly<Record<Exclude<StepState, "open">, WordKey>> = {
  done: "stateDone",
  later: "stateLater",
  skipped: "stateSkipped",
};
