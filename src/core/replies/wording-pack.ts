import type { WordingId } from "../model/reply";

/**
 * One sentence in several forms, the fullest first. `{role}`, `{company}` and `{contact}` are filled with what the mail
 * says; the first form all of whose names are known is used, so the last one has none.
 */
export type Sentence = readonly string[];

/** Everything a reply needs in one language, as data: readable, and to be mended, by anybody who speaks it. */
export interface WordingPack {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly greeting: Sentence;
  /** Paragraphs of sentences: two at most. */
  readonly wordings: Readonly<Record<WordingId, readonly (readonly Sentence[])[]>>;
  /** Stands above the first name where the person set no words of their own. */
  readonly closing: string;
}
