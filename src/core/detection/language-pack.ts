/**
 * A phrase in the small language of the packs, matched against a sentence whose words are lower case, whose short
 * forms are written out ("won't" is `will not`) and whose punctuation is gone. Built from:
 * `word`, `stem*`, `(one|two words)`, `[optional]`, `{list}` (a named list of the pack), `{Name}` (a word written with a capital inside
 * the sentence), `..` (up to 4 words), `...` (up to 12 words), `^` and `$` (start and end of the sentence).
 */
export type Phrase = string;

/** What a sentence of a family says about the mail it stands in. */
export type Meaning =
  /** The reader's own application ends. */
  | "no"
  /** The application is still open, but paused or waiting. */
  | "hold"
  /** The process goes on: an interview, a test, a call. */
  | "forward"
  /** The reader is offered the work. */
  | "offer"
  /** The writer is the applicant, or the letter is about somebody else's application. */
  | "writer-applies"
  /** A refusal or mail that is not about work: a loan, a flat, a manuscript. */
  | "elsewhere"
  /** A newsletter, a job alert, an article. */
  | "bulletin"
  /** An earlier message is taken back. */
  | "retracted"
  /** Words of an application for work. */
  | "work"
  /** Words that go with bad news, or with a letter that ends an application. */
  | "regret";

/**
 * One way of saying one thing. A sentence belongs to the family when an anchor matches and no veto does.
 * `weight` is added for `no`, `work` and `regret` and taken away for the rest; 1 decides.
 */
export interface SentenceFamily {
  readonly id: string;
  readonly means: Meaning;
  readonly weight: number;
  readonly anchors: readonly Phrase[];
  /** Anywhere in the same sentence. */
  readonly vetoes?: readonly Phrase[];
}

/** Everything the detector knows about one language, as data a speaker can review. */
export interface LanguagePack {
  /** BCP 47. */
  readonly tag: string;
  /** The words every text of the language is full of; they tell the language. */
  readonly commonWords: readonly string[];
  /** Words ending in a full stop that does not end a sentence, without the stop, lower case. */
  readonly abbreviations: readonly string[];
  /** Short forms and what they stand for, tried in order: a whole word, or an ending that starts with `'`. */
  readonly shortForms: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly Phrase[]>>;
  readonly families: readonly SentenceFamily[];
  /** Where one of these begins before an anchor, the `no` is only possible, or somebody else's. */
  readonly unsettling: readonly Phrase[];
  /** The same, and also inside the anchor's own words: the past, and what may happen. */
  readonly unsettlingWithin: readonly Phrase[];
}
