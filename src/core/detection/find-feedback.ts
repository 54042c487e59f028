import { feedbackLimits } from "../model/feedback";
import type { Mail } from "../model/mail";
import type { Extracted } from "../model/rejection";
import { isNoReplyAddress } from "../model/sender-patterns";
import type { Verdict } from "../model/verdict";
import { isSameSentence } from "./correction";
import { trainedHeads } from "./decide";
import { askHeads, eachSentence } from "./judge";
import type { LanguagePack } from "./language-pack";
import { isSaid } from "./matches";
import { splitLines } from "./quoted-history";
import { type ReadMail, readMail, sentencesIn } from "./read-mail";
import type { Sentence } from "./sentences";
import { isClear, readTold, type Told, tellsSomething } from "./told";

/** Somebody who answers a person writes less than this; what is longer was not written for one. */
const mostSentences = 40;

/** From here on a sentence, or a whole mail, speaks of a next step. */
const leastNext = 0;

/**
 * The sentences of an answer that tell the person something about their application: a reason, a comparison, what was
 * good, what was missing, advice. Word for word, in their order, white space and a greeting aside; empty where none does,
 * for an automatic reply, for a mail that leads on, and for what the person knows already: `known` is what their record
 * holds of the rejection. `verdict` is what `detect` says of the same mail. Better nothing than what is none: see
 * `docs/following.md`.
 */
export function findFeedback(
  mail: Mail,
  verdict: Verdict,
  known: Pick<Extracted, "decision" | "reason">,
): readonly string[] {
  if (mail.own === true || verdict.kind === "hold" || isNoReplyAddress(mail.sender.address ?? "")) return [];
  const read = readMail(mail);
  const { packs, sentences } = read;
  if (packs.length === 0 || sentences.length > mostSentences) return [];
  const told = sentences.map((sentence) => readTold(sentence, packs));
  if (isAutomatic(mail, read, told) || leadsOn(read, told)) return [];
  const refusing = listRefusing(read);
  const isKnown = knowsAlready(mail, known);
  // A letter that ends an application compares as well: alone, that is only the same letter again.
  const isAgain = (one: Told) =>
    verdict.kind === "rejection" && !isClear(one) && verdict.decision?.includes(one.text) === true;
  const found = told.filter(
    (one, index) => tellsSomething(one) && !refusing.has(sentences[index] ?? "") && !isKnown(one.text) && !isAgain(one),
  );
  return verdict.kind === "none" || found.some(isClear) ? limit(found) : [];
}

function limit(found: readonly Told[]): string[] {
  const lines = [...new Set(found.map(({ text }) => inOneLine(text)))].slice(0, feedbackLimits.sentences);
  while (lines.join("\n").length > feedbackLimits.text) lines.pop();
  return lines;
}

const inOneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The sentences that say that nothing will be said. */
function listRefusing(read: ReadMail): ReadonlySet<string> {
  const refuses = (pack: LanguagePack) => (sentence: Sentence) =>
    isSaid(pack.details.feedbackRefused, [sentence], pack);
  return new Set(
    read.packs.flatMap((pack) =>
      sentencesIn(read, pack)
        .filter(refuses(pack))
        .map(({ text }) => text),
    ),
  );
}

/** What mail servers and mail apps put before the subject of a reply nobody wrote. */
const automaticSubject =
  /^\s*(?:auto(?:matic|mated|-|\s)?\s?(?:re(?:ply|sponse)|antwort)|out of (?:the )?office|abwesen|automatische|réponse auto|absence|respuesta auto|fuera de|resposta auto|ausência|risposta auto|fuori sede|afwezig|autosvar|autorespon|odpowiedź auto|frånvar|fravær|otomatik|автоответ|自動|自动|자동|الرد التلقائي|رد تلقائي|स्वचालित|balasan otomatis)/iu;

/** Says of itself that nobody wrote it, or that nobody reads what comes back. */
function isAutomatic({ subject }: Mail, read: ReadMail, told: readonly Told[]): boolean {
  const isUnread = (pack: LanguagePack) => isSaid(pack.unread, sentencesIn(read, pack), pack);
  return automaticSubject.test(subject) || told.some((one) => one.isAutomatic) || read.packs.some(isUnread);
}

/** An interview, a call, an offer: what was good is told there too, and is not what the person asked for. */
function leadsOn(read: ReadMail, told: readonly Told[]): boolean {
  if (told.some(({ has }) => has.has("ahead"))) return true;
  const { next, mail } = askHeads(trainedHeads(), (tell) => eachSentence(read, tell));
  // Advice speaks of the next interview as an invitation does: words tell those apart, the learned sums do not.
  const isAdvice = (index: number) => told[index]?.has.has("advice") === true;
  return mail.next > leastNext || next.some((answer, index) => answer > leastNext && !isAdvice(index));
}

/** Tells what stood in the thread before, or in the record, from what is said for the first time. */
function knowsAlready(
  { earlier }: Mail,
  { decision, reason }: Pick<Extracted, "decision" | "reason">,
): (text: string) => boolean {
  const before = earlier.flatMap(({ own, text }) => (own === true ? [] : [text]));
  const texts = [decision, reason, ...before].flatMap((text) => text ?? []);
  const wholes = texts.map(inOneLine);
  const lines = texts.flatMap((text) => splitLines(text).map((line) => line.text));
  return (text) =>
    wholes.some((whole) => whole.includes(inOneLine(text))) || lines.some((line) => isSameSentence(line, text));
}
