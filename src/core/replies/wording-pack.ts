import type { Tone, WordingId } from "../model/reply";

/**
 * One sentence in several forms, the fullest first: the first form all of whose names are known is used, so the last one
 * needs none. Names: `{role}`, `{company}`; of the person the reply goes to `{given}`, `{family}` and `{name}`, the whole
 * of it as the mail has it; `{people}`, those the person talked with.
 */
export type Sentence = readonly string[];

/** Two paragraphs at most. */
type Paragraphs = readonly (readonly Sentence[])[];

/** The wordings in one tone. */
export interface TonePack {
  /** Stands in a line of its own above all wordings but `note`. */
  readonly greeting: Sentence;
  /**
   * A detail of the person's own goes in after the first sentence, but in `hold` and `note`. `ask-feedback` and `hold` hold one question, the others
   * none. `note` brings its greeting and is one paragraph of at most 280 characters, names included.
   */
  readonly wordings: Readonly<Record<WordingId, Paragraphs>>;
  /** Stands above the first name where the person set no words of their own. */
  readonly closing: string;
}

/** Everything a reply needs in one language, as data: readable, and to be mended, by anybody who speaks it. */
export interface WordingPack {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Between two sentences of a paragraph: nothing where the language writes no space there. */
  readonly gap: " " | "";
  /** Whether a whole name begins with the given or with the family name. */
  readonly nameOrder: "given-first" | "family-first";
  /** The detail that is offered where it is known with whom the person talked. Its last form, without a name, is never offered. */
  readonly talkedWith: Sentence;
  readonly tones: { readonly warm: TonePack } & Readonly<Partial<Record<Exclude<Tone, "warm">, TonePack>>>;
}
