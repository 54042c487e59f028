import pieces from "../fixtures/poison.json" with { type: "json" };

/** What a mail may hold to do harm: 200 pieces of text. `poisoned` on a window tells that one of them ran. */
export const poison: readonly string[] = pieces.map(({ text, times = 1 }: { text: string; times?: number }) =>
  text.repeat(times),
);
