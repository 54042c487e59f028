import { numbersOf } from "./concepts";
import { FeatureSet, readFeatures, type SentencePlace } from "./features";
import type { LanguagePack } from "./language-pack";
import { lexiconOf, type ReadyLexicon } from "./lexicon";
import { type Head, type MailHead, mailHeads, type SentenceHead, scoreHead } from "./model";
import type { RuleSums } from "./weigh";

/** Every head, by name. */
export interface Heads {
  readonly sentence: Readonly<Record<SentenceHead, Head>>;
  readonly mail: Readonly<Record<MailHead, Head>>;
}

/** What is read of a mail before it is judged. */
interface JudgedText {
  readonly subject: string;
  readonly sentences: readonly string[];
  readonly packs: readonly LanguagePack[];
}

/** The answers of the heads about one mail. */
export interface Answers {
  readonly no: readonly number[];
  readonly next: readonly number[];
  readonly other: readonly number[];
  /** How many of the ideas that only mails about work hold are in it. */
  readonly jobIdeas: number;
  readonly subjectNo: number;
  readonly subjectNext: number;
  readonly mail: Readonly<Record<MailHead, number>>;
}

const one = new FeatureSet();
const all = new FeatureSet();

/** Reads each sentence once; tells of its features, `-1` being the subject. */
export function eachSentence(
  { subject, sentences, packs }: JudgedText,
  tell: (features: FeatureSet, index: number) => void,
): void {
  const lexicons: ReadyLexicon[] = packs.map(lexiconOf);
  const readOne = (text: string, index: number, place: SentencePlace) => {
    readFeatures(text, lexicons, place, one);
    tell(one, index);
  };
  readOne(subject, -1, "subject");
  for (const [index, sentence] of sentences.entries()) {
    const place = index === 0 ? "first" : index === sentences.length - 1 ? "last" : "within";
    readOne(sentence, index, place);
  }
}

/** Ideas of the process itself: a mail with none of them is hardly about an application. */
const ideasOfJobs = numbersOf([
  "application",
  "position",
  "hiring",
  "interview",
  "candidate",
  "documents",
  "shortlist",
  "training",
  "profile",
]);

function countJobIdeas(): number {
  let count = 0;
  for (let at = 0; at < all.size; at++) if (ideasOfJobs.has(all.list[at] ?? -1)) count += 1;
  return count;
}

/** Asks every head about the sentences of a mail, read one by one: its subject first. */
export function askHeads(
  heads: Heads,
  each: (tell: (features: Pick<FeatureSet, "list" | "size">, index: number) => void) => void,
): Answers {
  const no: number[] = [];
  const next: number[] = [];
  const other: number[] = [];
  let subjectNo = 0;
  let subjectNext = 0;
  all.clear();
  each((features, index) => {
    for (let at = 0; at < features.size; at++) all.add(features.list[at] ?? 0);
    const saysNo = scoreHead(heads.sentence.no, features);
    const saysNext = scoreHead(heads.sentence.next, features);
    if (index < 0) {
      subjectNo = saysNo;
      subjectNext = saysNext;
    } else {
      no.push(saysNo);
      next.push(saysNext);
      other.push(scoreHead(heads.sentence.other, features));
    }
  });
  const mail = Object.fromEntries(mailHeads.map((head) => [head, scoreHead(heads.mail[head], all)])) as Record<
    MailHead,
    number
  >;
  return { no, next, other, jobIdeas: countJobIdeas(), subjectNo, subjectNext, mail };
}

/** No answer counts for more than this. */
const most = 5;
const scaled = (answer: number | undefined): number => Math.max(-most, Math.min(most, answer ?? -most)) / 3;

/** The sentence that says no most clearly, or -1. */
export function decidingOf({ no }: Pick<Answers, "no">): number {
  let best = -1;
  for (const [index, answer] of no.entries()) if (best < 0 || answer > (no[best] ?? 0)) best = index;
  return best;
}

const descending = (a: number, b: number): number => b - a;

/** What the network is told of a mail; the order is part of its weights. */
export function inputsOf(answers: Answers, rules: RuleSums, isRelay: boolean): number[] {
  const { no, next, other, jobIdeas, subjectNo, subjectNext, mail } = answers;
  const deciding = decidingOf(answers);
  const byNo = [...no].sort(descending);
  const byNext = [...next].sort(descending);
  return [
    scaled(byNo[0]),
    scaled(byNo[1]),
    scaled(byNext[0]),
    scaled(byNext[1]),
    scaled(next[deciding]),
    scaled(next[deciding + 1]),
    scaled(other[deciding]),
    scaled(other[deciding - 1]),
    scaled([...other].sort(descending)[0]),
    scaled(subjectNo),
    scaled(subjectNext),
    ...mailHeads.map((head) => scaled(mail[head])),
    Math.log(1 + no.length) - 2,
    no.length === 0 ? 0 : deciding / no.length,
    isRelay ? 1 : 0,
    jobIdeas / 4,
    jobIdeas === 0 ? 1 : 0,
    rules.has,
    rules.no,
    Math.max(-2, Math.min(2, rules.total)),
    Math.min(2, rules.against),
    Math.min(1, rules.hold),
    rules.work,
    rules.total >= 1 ? 1 : 0,
  ];
}
