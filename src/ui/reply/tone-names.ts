import type { Tone } from "../../core/model/reply";
import type { WordKey } from "../../platform/words";

/** What a tone is called. */
export const toneNames: Readonly<Record<Tone, WordKey>> = {
  warm: "toneWarm",
  short: "toneShort",
  formal: "toneFormal",
};
