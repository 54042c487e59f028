import type { Mail } from "../model/mail";
import type { Memory } from "../model/memory";
import { hostOfAddress, isUnderDomain, relayDomains } from "../model/sender-patterns";
import type { Evidence, Verdict } from "../model/verdict";
import { judgeReplyability } from "../replies/replyability";
import { findCorrection, findTaught } from "./correction";
import { extractDetails, noDetails } from "./extract-details";
import { type Hit, matchFamilies } from "./families";
import type { Meaning } from "./language-pack";
import { type ReadMail, readMail } from "./read-mail";
import { weighHits } from "./weigh";

/** What a sender's address adds to the words of work. */
const relayWeight = 0.25;
/** What the history of a thread may add: it tells what the mail is about, never what was decided. */
const sidesWithWork: ReadonlySet<Meaning> = new Set(["work", "applying"]);

/** A mail that speaks of a next step is never a rejection because of what an earlier one taught. */
const speaksOfNext: ReadonlySet<Meaning> = new Set(["forward", "offer", "hold", "retracted"]);

/**
 * Says whether the newest message of a mail turns the reader's own application down, and what can be read out of it.
 * Never throws; an empty, unreadable or foreign mail is `none`. Time is linear in the length of the text.
 */
export function detect(mail: Mail, memory: Memory): Verdict {
  const read = readMail(mail);
  if (mail.own === true) return sayNone(mail, read, [{ rule: "own-mail", weight: -2, sentence: -1 }], 0.99);
  const { pack, subject, sentences } = read;
  if (pack === null) return sayNone(mail, read, [], 0.5);
  const hits: Hit[] = sentences.flatMap((sentence, index) => matchFamilies(sentence, index, pack));
  if (subject !== null) hits.push(...matchFamilies(subject, -1, pack));
  for (const sentence of read.history)
    hits.push(...matchFamilies(sentence, -1, pack).filter((h) => sidesWithWork.has(h.means)));
  const texts = sentences.map(({ text }) => text);
  const host = hostOfAddress(mail.sender.address);
  const speaksToReader = sentences.some((sentence) => pack.reader.some((word) => sentence.words.has(word)));
  const weighing = weighHits(hits, host !== null && isUnderDomain(host, relayDomains) ? relayWeight : 0, {
    sentences: sentences.length,
    speaksToReader,
  });
  if (weighing.kind === "none") {
    const deciding = hits.some(({ means }) => speaksOfNext.has(means)) ? -1 : findTaught(mail, texts, memory);
    if (deciding < 0) return sayNone(mail, read, weighing.evidence, weighing.confidence);
    return {
      kind: "rejection",
      confidence: 0.8,
      language: pack.tag,
      decision: texts[deciding] ?? null,
      replyable: judgeReplyability(mail),
      ...extractDetails(mail, read, deciding, hits, pack),
      evidence: [{ rule: "taught-before", weight: 2, sentence: deciding }, ...weighing.evidence],
    };
  }
  const decision = weighing.deciding === -1 ? subject : sentences[weighing.deciding];
  const correction = findCorrection(mail, decision?.text ?? "", memory);
  if (correction !== null) return sayNone(mail, read, [...weighing.evidence, correction], 0.9);
  return {
    kind: weighing.kind,
    confidence: weighing.confidence,
    language: pack.tag,
    decision: decision?.text ?? null,
    replyable: judgeReplyability(mail),
    ...extractDetails(mail, read, weighing.deciding, hits, pack),
    evidence: weighing.evidence,
  };
}

function sayNone(mail: Mail, read: ReadMail, evidence: readonly Evidence[], confidence: number): Verdict {
  return {
    kind: "none",
    confidence,
    language: read.pack?.tag ?? null,
    decision: null,
    replyable: judgeReplyability(mail),
    ...noDetails,
    evidence,
  };
}
