import type { Mail } from "../model/mail";
import type { Memory } from "../model/memory";
import { hostOfAddress, isUnderDomain, relayDomains } from "../model/sender-patterns";
import type { Evidence, Verdict } from "../model/verdict";
import { judgeReplyability } from "../replies/replyability";
import { findCorrection, findTaught } from "./correction";
import { extractDetails, noDetails } from "./extract-details";
import { type Hit, matchFamilies } from "./families";
import type { LanguagePack, Meaning } from "./language-pack";
import { type ReadMail, readMail } from "./read-mail";
import { readSentence, type Sentence } from "./sentences";
import { weighHits } from "./weigh";

/** What a sender's address adds to the words of work. */
const relayWeight = 0.25;
/** What the history of a thread may add: it tells what the mail is about, never what was decided. */
const sidesWithWork: ReadonlySet<Meaning> = new Set(["work", "applying"]);

/** A mail that speaks of a next step is never a rejection because of what an earlier one taught. */
const speaksOfNext: ReadonlySet<Meaning> = new Set(["forward", "offer", "hold", "retracted"]);

/** Everything the packs of a mail's languages say about it. */
export function collectHits(read: ReadMail): {
  readonly hits: readonly Hit[];
  readonly sentences: readonly Sentence[];
} {
  const hits: Hit[] = [];
  const byPack = read.packs.map((pack) => {
    const sentences = read.sentences.map((text) => readSentence(text, pack));
    for (const [index, sentence] of sentences.entries()) hits.push(...matchFamilies(sentence, index, pack));
    if (read.subject !== "") hits.push(...matchFamilies(readSentence(read.subject, pack), -1, pack));
    for (const text of read.history)
      hits.push(...matchFamilies(readSentence(text, pack), -1, pack).filter((hit) => sidesWithWork.has(hit.means)));
    return sentences;
  });
  return { hits, sentences: byPack[0] ?? [] };
}

/** Whether any sentence speaks to the reader; a language without such words always does. */
function speaksTo(sentences: readonly Sentence[], pack: LanguagePack): boolean {
  return pack.reader.length === 0 || sentences.some(({ words }) => pack.reader.some((word) => words.has(word)));
}

/**
 * Says whether the newest message of a mail turns the reader's own application down, and what can be read out of it.
 * Never throws; an empty, unreadable or foreign mail is `none`. Time is linear in the length of the text.
 */
export function detect(mail: Mail, memory: Memory): Verdict {
  const read = readMail(mail);
  if (mail.own === true) return sayNone(mail, read, [{ rule: "own-mail", weight: -2, sentence: -1 }], 0.99);
  const [pack] = read.packs;
  if (pack === undefined) return sayNone(mail, read, [], 0.5);
  const { hits, sentences } = collectHits(read);
  const host = hostOfAddress(mail.sender.address);
  const weighing = weighHits(hits, host !== null && isUnderDomain(host, relayDomains) ? relayWeight : 0, {
    sentences: sentences.length,
    speaksToReader: speaksTo(sentences, pack),
  });
  if (weighing.kind === "none") {
    const deciding = hits.some(({ means }) => speaksOfNext.has(means)) ? -1 : findTaught(mail, read.sentences, memory);
    if (deciding < 0) return sayNone(mail, read, weighing.evidence, weighing.confidence);
    return {
      kind: "rejection",
      confidence: 0.8,
      language: pack.tag,
      decision: read.sentences[deciding] ?? null,
      replyable: judgeReplyability(mail),
      ...extractDetails(mail, read, sentences, deciding, hits, pack),
      evidence: [{ rule: "taught-before", weight: 2, sentence: deciding }, ...weighing.evidence],
    };
  }
  const decision = weighing.deciding === -1 ? read.subject : (read.sentences[weighing.deciding] ?? null);
  const correction = findCorrection(mail, decision ?? "", memory);
  if (correction !== null) return sayNone(mail, read, [...weighing.evidence, correction], 0.9);
  return {
    kind: weighing.kind,
    confidence: weighing.confidence,
    language: pack.tag,
    decision,
    replyable: judgeReplyability(mail),
    ...extractDetails(mail, read, sentences, weighing.deciding, hits, pack),
    evidence: weighing.evidence,
  };
}

function sayNone(mail: Mail, read: ReadMail, evidence: readonly Evidence[], confidence: number): Verdict {
  return {
    kind: "none",
    confidence,
    language: read.packs[0]?.tag ?? null,
    decision: null,
    replyable: judgeReplyability(mail),
    ...noDetails,
    evidence,
  };
}
