import type { WordingPack } from "../wording-pack";
import { en } from "./en";

/** Every language a reply can be written in. */
export const wordingPacks: readonly WordingPack[] = [en];

/** Stands in where a mail's language has no wordings. */
export const standIn = en;
