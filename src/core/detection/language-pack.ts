import type { Stage } from "../model/verdict";

/**
 * A phrase in the small language of the packs, matched against a sentence whose words are lower case, whose short
 * forms are written out ("won't" is `will not`) and whose punctuation is gone. Built from:
 * `word`, `stem*`, `(one|two words)`, `[optional]`, `{list}` (a named list of the pack), `{Name}` (a word written with a capital inside
 * the sentence), `{number}` and `{digits}`, `..` (up to 4 words), `...` (up to 12 words), `^` and `$` (start and end of the sentence).
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
  /** Words of an application for anything: work, a loan, a place to study. */
  | "applying"
  /** Words that go with bad news, or with a letter that ends an application. */
  | "regret";

/**
 * One way of saying one thing. A sentence belongs to the family when an anchor matches and no veto does.
 * `weight` is added for `no`, `work`, `applying` and `regret` and taken away for the rest; 1 decides.
 */
export interface SentenceFamily {
  readonly id: string;
  readonly means: Meaning;
  readonly weight: number;
  readonly anchors: readonly Phrase[];
  /** Counts only where the mail has words of work: the sentence alone may be about anything one applies for. */
  readonly needsWork?: true;
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
  /** Anywhere in the sentence: the `no` is an old one, or waits for something the reader still can do. */
  readonly unsettlingAnywhere: readonly Phrase[];
  /** Id of the family that says an offer was taken back: then the application had come as far as an offer. */
  readonly offerWithdrawn: string;
  /** Words that speak to the reader. A mail without any tells of somebody else's affairs. */
  readonly reader: readonly string[];
  readonly details: DetailWords;
}

/**
 * A frame is matched against the mail's own words, case aside: `word`, `(one|two)`, `[optional]`, and one or two of
 * `{role}`, `{company}`, `{reason}`, which stand for the words to read out.
 */
export type Frame = string;

/** How the language says what is read out of a rejection. Phrases are matched like anchors. */
interface DetailWords {
  readonly roleFrames: readonly Frame[];
  /** More nouns a role ends with, too common to be signs of work by themselves. */
  readonly roleWords: readonly string[];
  /** Words a role never runs past. */
  readonly roleStops: readonly string[];
  /** Words that make a piece of a subject something other than a role. */
  readonly notRoles: readonly string[];
  readonly companyFrames: readonly Frame[];
  /** Words after which a company's name is over. */
  readonly companyVerbs: readonly string[];
  /** Words in a sender's name that are a team's and no person's. */
  readonly teamWords: readonly string[];
  readonly legalForms: readonly string[];
  /** Lines that stand above the writer's name. */
  readonly closings: readonly string[];
  readonly titles: readonly string[];
  readonly stages: Readonly<Record<Exclude<Stage, "offer">, readonly Phrase[]>>;
  readonly feedbackRefused: readonly Phrase[];
  readonly feedbackOffered: readonly Phrase[];
  readonly doorOpen: readonly Phrase[];
  /** Each holds `{number}` and a word for months or years. */
  readonly waiting: readonly Phrase[];
  readonly numberWords: Readonly<Record<string, number>>;
  readonly yearWords: readonly string[];
  readonly reasonFrames: readonly Frame[];
}
