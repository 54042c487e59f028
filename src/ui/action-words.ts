import type { NextAction } from "../core/recovery/next-actions";
import type { WordKey } from "../platform/words";

/** The words of each small action, which follow on "I will" as they do on "one thing": it may be for another day. */
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
