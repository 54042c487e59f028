import type { FeedbackTheme } from "../core/model/feedback";
import type { WordKey } from "../platform/words";

/** What each theme of feedback is called. */
export const themeWords: Readonly<Record<FeedbackTheme, WordKey>> = {
  experience: "themeExperience",
  skills: "themeSkills",
  examples: "themeExamples",
  communication: "themeCommunication",
  motivation: "themeMotivation",
  fit: "themeFit",
  preparation: "themePreparation",
  circumstances: "themeCircumstances",
};
