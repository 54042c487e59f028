import type { Mail } from "../model/mail";
import type { Verdict } from "../model/verdict";
import { judgeReplyability } from "../replies/replyability";
import { extractDetails, noDetails } from "./extract-details";
import { matchFamilies } from "./families";
import { readMail } from "./read-mail";

/** The rule that stands in the evidence of a mail the person called a rejection. */
const saidByPerson = "said-by-person";

/** Shortest sentence one could pick, in UTF-16 code units, and how many are offered. */
const shortest = 12;
const mostOffered = 60;

/** The sentences of the newest message, word for word and in their order, for the person to pick the decision from. */
export function listSentences(mail: Mail): string[] {
  const { pack, sentences, lines } = readMail(mail);
  const texts = pack === null ? segment(lines) : sentences.map(({ text }) => text.replace(/\s+/gu, " "));
  return [...new Set(texts)].filter((text) => text.length >= shortest).slice(0, mostOffered);
}

/**
 * The verdict on a mail that the person called a rejection. `decision` is the sentence they picked, or null; what else
 * the mail says is read out of it as ever.
 */
export function declareRejection(mail: Mail, decision: string | null): Verdict {
  const read = readMail(mail);
  const { pack, sentences } = read;
  const deciding = sentences.findIndex(({ text }) => text.replace(/\s+/gu, " ") === decision);
  const hits = pack ? sentences.flatMap((sentence, index) => matchFamilies(sentence, index, pack)) : [];
  return {
    kind: "rejection",
    confidence: 1,
    language: pack?.tag ?? null,
    decision,
    replyable: judgeReplyability(mail),
    ...(pack ? extractDetails(mail, read, deciding, hits, pack) : noDetails),
    evidence: [{ rule: saidByPerson, weight: 2, sentence: deciding }],
  };
}

/** True for a verdict the person gave, also after they took it back. */
export function isDeclared({ evidence }: Pick<Verdict, "evidence">): boolean {
  return evidence.some(({ rule }) => rule === saidByPerson);
}

/** Sentences by the rules every script has: for mails in a language no pack knows. */
function segment(lines: readonly string[]): string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: "sentence" });
  return lines.flatMap((line) => Array.from(segmenter.segment(line), ({ segment: part }) => part.trim()));
}
