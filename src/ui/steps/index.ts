import type { ComponentType } from "preact";
import type { StepId } from "../../core/model/step";
import { AskFeedback } from "./ask-feedback";
import { KeepTheBridge } from "./keep-the-bridge";
import { LetItOut } from "./let-it-out";
import { NameStrengths } from "./name-strengths";
import { NextStep } from "./next-step";
import { NotPersonal } from "./not-personal";
import { RecallAchievements } from "./recall-achievements";
import type { StepBodyProps } from "./step-body";

/** The view of each step, between its title and its "Why this helps". */
export const stepBodies: Readonly<Record<StepId, ComponentType<StepBodyProps>>> = {
  "let-it-out": LetItOut,
  "name-strengths": NameStrengths,
  "not-personal": NotPersonal,
  "keep-the-bridge": KeepTheBridge,
  "ask-feedback": AskFeedback,
  "recall-achievements": RecallAchievements,
  "next-step": NextStep,
};
