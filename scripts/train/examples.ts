import { readdirSync, readFileSync } from "node:fs";
import { FeatureSet, readFeatures } from "../../src/core/detection/features";
import { eachSentence } from "../../src/core/detection/judge";
import type { LanguagePack } from "../../src/core/detection/language-pack";
import { languagePacks } from "../../src/core/detection/languages/index";
import { lexiconOf } from "../../src/core/detection/lexicon";
import { readMail } from "../../src/core/detection/read-mail";
import { readRules } from "../../src/core/detection/read-rules";
import { noRules, type RuleSums } from "../../src/core/detection/weigh";
import { hostOfAddress, isUnderDomain, relayDomains } from "../../src/core/model/sender-patterns";
import { type FileMail, toMail } from "../mail-files";
import { mailOfLine, shortenMail } from "./short-mails";

/** What the weights are learned from: mails with their labels and decisions, and single sentences with theirs. */

const mailsFolder = "tests/fixtures/mails";
const sentencesFolder = "tests/fixtures/sentences";

/** Features of one sentence, and whether it carries the decision; null: a neighbour of it, of which nobody said. */
interface ExampleSentence {
  readonly features: Int32Array;
  readonly isDecision: boolean | null;
}

/** One mail ready for training. */
export interface ExampleMail {
  readonly id: string;
  readonly language: string;
  readonly label: string;
  readonly subject: Int32Array;
  readonly sentences: readonly ExampleSentence[];
  /** Every feature of the mail, once. */
  readonly all: Int32Array;
  readonly isRelay: boolean;
  readonly rules: RuleSums;
}

/** One labelled sentence. */
export interface ExampleLine {
  readonly label: string;
  readonly features: Int32Array;
}

const squeeze = (text: string): string => text.replace(/\s+/gu, " ").trim();

function isPart(sentence: string, decision: string): boolean {
  if (sentence.length > 8 && decision.includes(sentence)) return true;
  return sentence.includes(decision) || (sentence.length > 60 && decision.includes(sentence.slice(0, 60)));
}

/** Reads one labelled mail. */
function exampleOf(file: FileMail): ExampleMail {
  const mail = toMail(file);
  const read = readMail(mail);
  const decision = typeof file["decision"] === "string" ? squeeze(file["decision"]) : null;
  const label = String(file["label"]);
  const sentences: ExampleSentence[] = [];
  let subject = new Int32Array();
  const all = new Set<number>();
  eachSentence(read, (features, index) => {
    const copy = features.list.slice(0, features.size);
    for (const feature of copy) all.add(feature);
    if (index < 0) {
      subject = copy;
      return;
    }
    const isDecision = decision !== null && isPart(squeeze(read.sentences[index] ?? ""), decision);
    sentences.push({ features: copy, isDecision: label !== "rejection" ? false : isDecision ? true : null });
  });
  const host = hostOfAddress(mail.sender.address);
  const isRelay = host !== null && isUnderDomain(host, relayDomains);
  return {
    id: file.id,
    language: String(file["lang"]).slice(0, 2),
    label,
    subject,
    sentences,
    all: Int32Array.from(all),
    isRelay,
    // The English rules were written with these mails in view: about them they seem better than they are.
    rules: isKnownToRules(file) ? noRules : readRules(read, isRelay),
  };
}

const isKnownToRules = ({ id, lang }: FileMail): boolean => lang === "en" && /^(?:dev|unseen)/u.test(id);

const readLines = (path: string): string[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");

/** The mails that are worked with, in the order of the languages' names. */
export function readExamples(): ExampleMail[] {
  return readMails().map((mail) => exampleOf(mail));
}

const readMails = (): FileMail[] =>
  readdirSync(mailsFolder)
    .sort()
    .flatMap((language) => readLines(`${mailsFolder}/${language}/develop.jsonl`))
    .map((line) => JSON.parse(line) as FileMail);

/** Every third sentence stands as a mail by itself as well, and each of the plainest. */
const linesApart = 3;

/** Short mails; `source` is the number of the mail or sentence each is made of, so that they fall into one fold. */
export function readShortExamples(): { readonly source: number; readonly mail: ExampleMail }[] {
  const short = readMails().flatMap((mail, source) => {
    const made = shortenMail(mail, source);
    return made === null ? [] : [{ source, mail: exampleOf(made) }];
  });
  const labelled = readLabelled();
  const kind = labelled.filter(({ label }) => label === "kind");
  const single = labelled.flatMap(({ language, label, text, isPlain }, source) => {
    if (!isPlain && source % linesApart !== 0) return [];
    const made = [{ source, mail: exampleOf(mailOfLine(language, label, text, source)) }];
    if (!isPlain) return made;
    // The plainest also as a letter: between a word of thanks and a wish.
    const near = kind.filter((line) => line.language === language);
    const around = [near[source % near.length]?.text ?? "", near[(source * 7 + 3) % near.length]?.text ?? ""];
    return [...made, { source, mail: exampleOf(mailOfLine(language, label, text, source, around)) }];
  });
  return [...short, ...single];
}

interface Labelled {
  readonly language: string;
  readonly label: string;
  readonly text: string;
  /** One of the plainest, which stand in thousands of letters: more of it than of the others is learned. */
  readonly isPlain: boolean;
}

/** Every labelled sentence: `<code>.tsv`, `<code>-plain.tsv`, and `<code>-<more>.tsv` where there are more. */
function readLabelled(): Labelled[] {
  return readdirSync(sentencesFolder)
    .sort()
    .flatMap((name) =>
      readLines(`${sentencesFolder}/${name}`).map((line) => {
        const [label = "", text = ""] = line.split("\t");
        return { language: name.split(/[-.]/u)[0] ?? "", label, text, isPlain: name.includes("-plain") };
      }),
    );
}

/** The sentences of every language, one by one. */
export function readExampleLines(): ExampleLine[] {
  const english = languagePacks.find(({ tag }) => tag === "en");
  const set = new FeatureSet();
  return readLabelled().flatMap(({ language, label, text }) => {
    const pack = languagePacks.find(({ tag }) => tag === language);
    if (pack === undefined) return [];
    const packs: LanguagePack[] = mixesEnglish.has(language) && english ? [pack, english] : [pack];
    readFeatures(text, packs.map(lexiconOf), "within", set);
    return [{ label, features: set.list.slice(0, set.size) }];
  });
}

/** Languages whose mails are half English as often as not. */
const mixesEnglish: ReadonlySet<string> = new Set(["tl", "hi"]);
