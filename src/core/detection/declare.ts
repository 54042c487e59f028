import type { Mail } from "../model/mail";
import type { Verdict } from "../model/verdict";
import { readOut } from "./detect";
import { readMail } from "./read-mail";

/** The rule that stands in the evidence of a mail the person called a rejection. */
const saidByPerson = "said-by-person";

/** Shortest sentence one could pick, in UTF-16 code units, and how many are offered. */
const shortest = 6;
const mostOffered = 60;

/** The sentences of the newest message, word for word and in their order, for the person to pick the decision from. */
export function listSentences(mail: Mail): string[] {
  const texts = readMail(mail).sentences.map((text) => text.replace(/\s+/gu, " "));
  return [...new Set(texts)].filter((text) => text.length >= shortest).slice(0, mostOffered);
}

/**
 * The verdict on a mail that the person called a rejection. `decision` is the sentence they picked, or null; what else
 * the mail says is read out of it as ever.
 */
export function declareRejection(mail: Mail, decision: string | null): Verdict {
  const read = readMail(mail);
  const deciding = read.sentences.findIndex((text) => text.replace(/\s+/gu, " ") === decision);
  return {
    kind: "rejection",
    confidence: 1,
    language: read.packs[0]?.tag ?? null,
    decision,
    ...readOut(mail, read, deciding),
    evidence: [{ rule: saidByPerson, weight: 2, sentence: deciding }],
  };
}

/** True for a verdict the person gave, also after they took it back. */
export function isDeclared({ evidence }: Pick<Verdict, "evidence">): boolean {
  return evidence.some(({ rule }) => rule === saidByPerson);
}
