import type { Phrase } from "./language-pack";

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
  /** A `no` that decides also where it stands in the subject alone. */
  readonly inSubject?: true;
  /** Anywhere in the same sentence. */
  readonly vetoes?: readonly Phrase[];
}

/** A language's rules for sentences, beside what was learned. Data a speaker can review. */
export interface SentenceRules {
  /** Parts of phrases that are used more than once. */
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
}
