import type { Mail } from "../model/mail";
import { type Stage, stages, type Verdict } from "../model/verdict";
import { companiesAmong, extractCompany, readNamedCompanies } from "./extract-company";
import { extractContact } from "./extract-contact";
import { extractFeedback, extractReason, extractStage, extractWaitingMonths, isDoorOpen } from "./extract-outlook";
import { extractRole, isNamedRole } from "./extract-role";
import { joinFrameTexts, readFrameText } from "./frame-text";
import type { LanguagePack } from "./language-pack";
import { type ReadMail, sentencesIn } from "./read-mail";

/** The part of a verdict that is read out of the mail. */
export type Details = Pick<
  Verdict,
  "reason" | "stage" | "company" | "role" | "contact" | "feedback" | "doorOpen" | "waitingMonths"
>;

/** Nothing read out: what a mail that is no rejection gets. */
export const noDetails: Details = {
  reason: null,
  stage: null,
  company: null,
  role: null,
  contact: null,
  feedback: null,
  doorOpen: false,
  waitingMonths: null,
};

/** Sentences that are read for details; what stands behind them is footer. */
const detailSentences = 60;

/**
 * Reads out what the mail says about the application; null where it does not say. `deciding` is a sentence's index. What
 * the mail's main language does not find, its second one may: a mail of two languages names the role in either.
 */
export function extractDetails(mail: Mail, read: ReadMail, deciding: number): Details {
  const found = read.packs.map((pack) => extractIn(mail, read, deciding, pack));
  const [first = noDetails, second] = found;
  if (second === undefined) return first;
  return {
    reason: first.reason ?? second.reason,
    stage: fartherOf(first.stage, second.stage),
    company: first.company ?? second.company,
    role: first.role ?? second.role,
    // Closings and greetings of one language look like names to the other.
    contact: first.contact,
    feedback: first.feedback ?? second.feedback,
    doorOpen: first.doorOpen || second.doorOpen,
    waitingMonths: first.waitingMonths ?? second.waitingMonths,
  };
}

function fartherOf(a: Stage | null, b: Stage | null): Stage | null {
  return stages.findLast((stage) => stage === a || stage === b) ?? null;
}

function extractIn(mail: Mail, read: ReadMail, deciding: number, pack: LanguagePack): Details {
  const near = sentencesIn(read, pack).slice(0, detailSentences);
  const texts = near.map((sentence) => sentence.text);
  const { subject } = read;
  const framed = joinFrameTexts([subject, ...texts].map(readFrameText));
  const named = readNamedCompanies(framed, pack);
  const contact = extractContact(mail.sender, read.lines.slice(0, 400), near, companiesAmong(named, pack), pack);
  const role = extractRole(framed, null, pack);
  const others = named.filter(({ name }) => role === null || !name.includes(role) || !isNamedRole(role, pack));
  const company = extractCompany({ sender: mail.sender, subject }, texts, others, contact, pack);
  return {
    reason: extractReason(near, deciding, pack),
    stage: extractStage(near, pack),
    company,
    role: role === company ? extractRole(framed, company, pack) : role,
    contact,
    feedback: extractFeedback(near, pack),
    doorOpen: isDoorOpen(near, pack),
    waitingMonths: extractWaitingMonths(near, pack),
  };
}
