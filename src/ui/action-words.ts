import type { NextAction } from "../core/recovery/next-actions";
import type { WordKey } from "../platform/words";

/** The words of each small action, as they follow on "I will". */
export const actionWords: Readonly<Record<NextAction, WordKey>> = {
  question: "actionQuestion",
  practise: "actionPractise",
  hello: "actionHello",
  learn: "actionLearn",
  line: "actionLine",
  reader: "actionReader",
  role: "actionRole",
  walk: "actionWalk",
};
