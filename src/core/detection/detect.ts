import type { Mail } from "../model/mail";
import type { Memory } from "../model/memory";
import { hostOfAddress, isUnderDomain, relayDomains } from "../model/sender-patterns";
import type { Sensitivity } from "../model/settings";
import type { Evidence, Verdict } from "../model/verdict";
import { judgeReplyability } from "../replies/replyability";
import { findCorrection, findTaught } from "./correction";
import { type Decision, decide, trainedHeads } from "./decide";
import { listEvidence } from "./evidence";
import { extractDetails, noDetails } from "./extract-details";
import { findHold } from "./find-hold";
import { type Answers, askHeads, eachSentence } from "./judge";
import type { LanguagePack } from "./language-pack";
import { languagePacks } from "./languages/index";
import { type ReadMail, readMail } from "./read-mail";
import { readRules } from "./read-rules";
import { readSaidOfAnswers } from "./said-of-answers";
import { noRules } from "./weigh";

/**
 * Below this the clearest sentence and the whole mail together hardly ever are a rejection: two of our 2,217. Four in five
 * ordinary mails lie below, and cost one look at their words and nothing more.
 */
const worthALook = -2;

/** A mail that is paused says no such thing, and is looked at for its own sake. */
const isWorthALook = ({ no, mail }: Answers): boolean =>
  Math.max(-5, ...no) + mail.rejection >= worthALook || mail.hold > 0;

/** A mail that speaks of a next step this clearly is never a rejection because of what an earlier one taught. */
const clearNext = 0;

/**
 * Says whether the newest message of a mail turns the reader's own application down, and what can be read out of it.
 * `sensitivity` is how sure it has to be. Never throws; an empty, unreadable or foreign mail is `none`. Time is linear in the length of the text.
 */
export function detect(mail: Mail, memory: Memory, sensitivity: Sensitivity = "usual"): Verdict {
  const read = readMail(mail);
  if (mail.own === true) return sayNone(mail, read, [{ rule: "own mail", weight: -2, sentence: -1 }], 0.99);
  const [pack] = read.packs;
  if (pack === undefined) return sayNone(mail, read, [], 0.5);
  const heads = trainedHeads();
  const answers = askHeads(heads, (tell) => eachSentence(read, tell));
  if (!isWorthALook(answers)) return judgeTaught(mail, read, answers, memory) ?? sayNone(mail, read, [], 0.99);
  const host = hostOfAddress(mail.sender.address);
  const isRelay = host !== null && isUnderDomain(host, relayDomains);
  const rules = readRules(read, isRelay);
  const decided = decide(answers, rules, isRelay, sensitivity);
  const decision =
    decided.kind === "hold" ? { ...decided, deciding: findHold(read, rules, heads), beside: null } : decided;
  const text = textOf(decision, mail.text, read);
  const evidence = listEvidence(answers, rules, isRelay, { index: decision.deciding, text }, read.packs, heads);
  if (decision.kind === "none")
    return judgeTaught(mail, read, answers, memory) ?? sayNone(mail, read, evidence, decision.confidence);
  const correction = findCorrection(mail, text ?? "", memory);
  if (correction !== null) return sayNone(mail, read, [correction, ...evidence], 0.9);
  return {
    kind: decision.kind,
    confidence: decision.confidence,
    language: pack.tag,
    decision: text,
    ...readOut(mail, read, decision.deciding),
    evidence,
  };
}

/** Longest decision that is shown, in UTF-16 code units. */
const longestDecision = 400;

/** The deciding sentence as it stands in the mail, with its neighbour where that decides as well. */
function textOf({ deciding, beside }: Decision, text: string, { subject, sentences }: ReadMail): string | null {
  if (deciding === -1) return subject;
  const decision = sentences[deciding] ?? null;
  if (decision === null || beside === null) return decision;
  const first = sentences[Math.min(deciding, beside)] ?? "";
  const second = sentences[Math.max(deciding, beside)] ?? "";
  const start = text.indexOf(first);
  const end = text.indexOf(second, start + first.length) + second.length;
  const both = text.slice(start, end);
  const isTogether = start >= 0 && both.length >= first.length + second.length && both.length <= longestDecision;
  // What was cut out between them, as a line of quoted history, must not come back.
  return isTogether && both.slice(first.length, both.length - second.length).trim() === "" ? both : decision;
}

/** Everything that is read out of a rejection. */
export function readOut(mail: Mail, read: ReadMail, deciding: number) {
  return {
    replyable: judgeReplyability(mail, readSaidOfAnswers(mail.text, read, answerPacks(read))),
    ...extractDetails(mail, read, deciding),
  };
}

/** A footer is often in English. */
function answerPacks({ packs }: ReadMail): readonly LanguagePack[] {
  return [...new Set([...packs, ...languagePacks.filter(({ tag }) => tag === "en")])];
}

/** A rejection because the person once picked this sentence in a mail of this sender's domain; else null. */
function judgeTaught(mail: Mail, read: ReadMail, answers: Answers, memory: Memory): Verdict | null {
  if (memory.rejections.length === 0 || Math.max(...answers.next) > clearNext) return null;
  const deciding = findTaught(mail, read.sentences, memory);
  if (deciding < 0) return null;
  return {
    kind: "rejection",
    confidence: 0.8,
    language: read.packs[0]?.tag ?? null,
    decision: read.sentences[deciding] ?? null,
    ...readOut(mail, read, deciding),
    evidence: [
      { rule: "taught before", weight: 2, sentence: deciding },
      ...listEvidence(answers, noRules, false, { index: -2, text: null }, read.packs, trainedHeads()),
    ],
  };
}

function sayNone(mail: Mail, read: ReadMail, evidence: readonly Evidence[], confidence: number): Verdict {
  return {
    kind: "none",
    confidence,
    language: read.packs[0]?.tag ?? null,
    decision: null,
    replyable: judgeReplyability(mail, { saysNo: false, invites: false }),
    ...noDetails,
    evidence,
  };
}
