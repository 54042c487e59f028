import type { WordKey } from "../../platform/words";

/** Questions that lead to what nobody writes down, one at a time. */
export const promptWords: readonly WordKey[] = [
  "promptHelp",
  "promptPrevented",
  "promptThanked",
  "promptTaught",
  "promptEasier",
  "promptTrusted",
  "promptSelf",
  "promptFirst",
  "promptCalm",
  "promptBetter",
  "promptNatural",
  "promptSaw",
  "promptStillUsed",
  "promptDull",
  "promptTogether",
  "promptMended",
  "promptLittle",
  "promptHardOnce",
  "promptMissed",
  "promptOutside",
  "promptNumber",
  "promptNo",
  "promptFinished",
  "promptFeedback",
];
