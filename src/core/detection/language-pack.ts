import type { Stage } from "../model/verdict";

/**
 * A phrase in the small language of the packs, matched against a sentence whose words are lower case, whose short
 * forms are written out ("won't" is `will not`) and whose punctuation and accents are gone (accents in a phrase are
 * taken off as well). Built from: `word`, `stem*`, `*ending`, `(one|two words)`, `[optional]`, `{list}` (a named list of the
 * pack), `{Name}` (a word written with a capital inside the sentence), `{number}` and `{digits}`, `..` (up to 4 words),
 * `...` (up to 12 words), `^` and `$` (start and end of the sentence).
 * In a script without spaces (Japanese, Chinese) and in Korean every character is a word: `選考` means the two
 * in a row, spaces in the phrase and in the mail mean nothing, `..` is up to 8 characters and `...` up to 30.
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
  /** A `no` that decides also where it stands in the subject alone. */
  readonly inSubject?: true;
  /** Anywhere in the same sentence. */
  readonly vetoes?: readonly Phrase[];
}

/** Everything the detector knows about one language, as data a speaker can review. */
export interface LanguagePack {
  /** BCP 47. */
  readonly tag: string;
  /** ISO 15924; `Hani` is Chinese in both its scripts. A text is told to be in a script before it is told to be in a language. */
  readonly script: "Latn" | "Cyrl" | "Arab" | "Deva" | "Jpan" | "Hani" | "Kore";
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
  /** Words that speak to the reader. A mail without any tells of somebody else's affairs; empty where the language needs none. */
  readonly reader: readonly string[];
  /** Says that answers to this mail are not read. */
  readonly unread: readonly Phrase[];
  /** Asks the reader to answer this mail. */
  readonly invitesAnswer: readonly Phrase[];
  readonly details: DetailWords;
}

/**
 * A frame is matched against the mail's own words, case of their first letter aside: `word`, `stem*`, `(one|two)`, `[optional]`, and one or two
 * of `{role}`, `{company}`, `{reason}`, `{name}`, which stand for the words to read out. A frame that begins with `!` names
 * what it reads surely: it is believed although nothing else speaks for it.
 */
export type Frame = string;

/** How a writer would be greeted in an answer. */
interface Greeting {
  /** Whom a mail on familiar terms, or any mail where the language has no other way, is answered to. */
  readonly by: "first" | "full" | "last";
  /** Where the mail is formal, the family name after a title. Left out where people are greeted the same way in all mails. */
  readonly formal?: {
    /** What makes a mail formal. */
    readonly phrases: readonly Phrase[];
    readonly woman: string;
    readonly man: string;
    /** Given names, lower case; a writer whose name is in neither is greeted by the full name. */
    readonly women: readonly string[];
    readonly men: readonly string[];
  };
}

/** How the language says what is read out of a rejection. Phrases are matched like anchors. */
interface DetailWords {
  readonly roleFrames: readonly Frame[];
  /** Nouns people are called at work, one of which a role holds: `word`, `stem*`, `*ending`. */
  readonly roleWords: readonly string[];
  /** Roles and companies are written with capitals inside a sentence: a word in lower case ends them. */
  readonly hasCapitals: boolean;
  /** Words a role never runs past. */
  readonly roleStops: readonly string[];
  /** Words that make a piece of a subject something other than a role. */
  readonly notRoles: readonly string[];
  readonly companyFrames: readonly Frame[];
  /** Words at which a company's name is over. */
  readonly companyStops: readonly string[];
  /** Words in a sender's name that are a team's and no person's. */
  readonly teamWords: readonly string[];
  readonly legalForms: readonly string[];
  /** Lines that stand above the writer's name, lower case, without punctuation; a line that begins with one counts too. */
  readonly closings: readonly string[];
  readonly titles: readonly string[];
  /** Frames with `{name}` that name the writer, for languages that sign without a closing line. */
  readonly signedFrames: readonly Frame[];
  /** Family names a person's name begins with, for scripts that part no words. */
  readonly familyNames: readonly string[];
  readonly greeting: Greeting;
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
