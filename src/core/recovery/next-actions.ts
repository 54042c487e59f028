import type { Stage } from "../model/verdict";

/** Small things to do next, ten minutes each; their words are in `ui/action-words.ts`. */
export const nextActions = ["question", "practise", "hello", "learn", "line", "reader", "role", "walk"] as const;
export type NextAction = (typeof nextActions)[number];

/**
 * Four that fit how far the application came, best first. Who was spoken to has something to learn from; whose papers were
 * turned down can only mend the papers. The last is always to leave the search alone.
 */
export function listActions(stage: Stage | null): readonly NextAction[] {
  if (stage === null || stage === "application") return ["line", "reader", "role", "walk"];
  if (stage === "final" || stage === "offer") return ["question", "hello", "learn", "walk"];
  return ["question", "practise", "learn", "walk"];
}
