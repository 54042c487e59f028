import type { Stage } from "../model/verdict";
import type { ConceptId } from "./concepts";
import type { SentenceRules } from "./sentence-rules";

/**
 * A phrase in the small language of the packs, matched against a sentence whose words are lower case and
 * whose punctuation and accents are gone (accents in a phrase are
 * taken off as well). Built from: `word`, `stem*`, `*ending`, `(one|two words)`, `[optional]`, `{list}` (a named list of the
 * pack), `{Name}` (a word written with a capital inside the sentence), `{number}` and `{digits}`, `..` (up to 4 words),
 * `...` (up to 12 words), `^` and `$` (start and end of the sentence). A `~` behind a word or before its star asks for a
 * capital inside the sentence: `sie~` is the German "Sie".
 * In a script without spaces (Japanese, Chinese) and in Korean every character is a word: `選考` means the two
 * in a row, spaces in the phrase and in the mail mean nothing, `..` is up to 8 characters and `...` up to 30.
 */
export type Phrase = string;

/**
 * With which words a language expresses each concept: entries parted by ` | `, each a word, a `stem*`, an `*ending`, or
 * several of them in a row, a `*` by itself standing for one word whatever it is. Lower case; accents are taken off on both
 * sides. In a script without spaces, and in Korean,
 * an entry is a run of characters found anywhere, inside a longer one too. A word may stand in several concepts.
 */
export type Lexicon = Readonly<Record<ConceptId, string>>;

/**
 * With which words somebody who was asked for feedback gives it. Entries as in `Lexicon`; lists may overlap. A single word
 * proves nothing: it takes one of what can be judged and one that judges, in one sentence.
 */
export interface ToldWords {
  /** What the person showed: answers, examples, a presentation, a task, a portfolio, a letter. */
  readonly work: string;
  /** What the person brings: experience, skills, languages, knowledge of a trade. */
  readonly merit: string;
  /** It fell short: lacked, too general, would have liked to see. */
  readonly gap: string;
  /** What to do about it: recommend, practise, improve, next time. */
  readonly advice: string;
  /** What was good about it: strength, stood out, convinced us. */
  readonly strength: string;
  /** Somebody else came closer: had more, already had, an edge, made the difference. */
  readonly compare: string;
  /** A reason, or somebody's view, follows: the main reason, came down to, the team felt. */
  readonly reason: string;
  /** Only looks like it, or is about something else: a survey, "we keep your CV", a call, a message passed on, a refusal to say more. */
  readonly other: string;
  /** The mail leads on: an invitation, an offer, "are you still interested". Of such a mail nothing is offered. */
  readonly ahead: string;
}

/** Everything the detector knows about one language, as data a speaker can review. */
export interface LanguagePack {
  /** BCP 47. */
  readonly tag: string;
  /** ISO 15924; `Hani` is Chinese in both its scripts. A text is told to be in a script before it is told to be in a language. */
  readonly script: "Latn" | "Cyrl" | "Arab" | "Deva" | "Jpan" | "Hani" | "Kore";
  /** The words every text of the language is full of; they tell the language. */
  readonly commonWords: readonly string[];
  readonly concepts: Lexicon;
  /**
   * Short forms and what they stand for, in what phrases match: a whole word, or an ending that starts with `'`. Left out
   * where the language has none that matter.
   */
  readonly shortForms?: Readonly<Record<string, string>>;
  /** Rules for sentences, for a language in which they were found to help beside what was learned. */
  readonly rules?: SentenceRules;
  /** Parts of phrases that are used more than once: `{name}` in a phrase stands for any of them. */
  readonly lists: Readonly<Record<string, readonly Phrase[]>>;
  /** Says that answers to this mail are not read. */
  readonly unread: readonly Phrase[];
  /** Asks the reader to answer this mail. */
  readonly invitesAnswer: readonly Phrase[];
  readonly told: ToldWords;
  readonly details: DetailWords;
}

/**
 * A frame is matched against the mail's own words, case of their first letter aside: `word`, `stem*`, `(one|two)`,
 * `[optional]`, and one or two of `{role}`, `{company}`, `{reason}`, `{name}`, which stand for the words to read out;
 * `{reason:one|two}` begins with one of these words. A frame that begins with `!` names what it reads surely: it is
 * believed although nothing else speaks for it.
 */
export type Frame = string;

/** How a writer would be greeted in an answer. */
interface Greeting {
  /** Whom a mail on familiar terms, or any mail where the language has no other way, is answered to. */
  readonly by: "first" | "full" | "last";
  /** Endings of a second word that belongs to the greeting, as a patronymic does. */
  readonly keeps?: readonly string[];
  /** Words before a name that stay with it, lower case: "Ate Nening". */
  readonly binds?: readonly string[];
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
  /** What shows that the application reached a stage; `offer`: an offer was made, and is taken back. */
  readonly stages: Readonly<Record<Stage, readonly Phrase[]>>;
  readonly feedbackRefused: readonly Phrase[];
  readonly feedbackOffered: readonly Phrase[];
  readonly doorOpen: readonly Phrase[];
  /** Each holds `{number}` and a word for months or years. */
  readonly waiting: readonly Phrase[];
  readonly numberWords: Readonly<Record<string, number>>;
  readonly yearWords: readonly string[];
  readonly reasonFrames: readonly Frame[];
}
