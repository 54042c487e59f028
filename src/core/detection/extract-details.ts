import type { Mail } from "../model/mail";
import type { Verdict } from "../model/verdict";
import { extractCompany } from "./extract-company";
import { extractContact } from "./extract-contact";
import { extractFeedback, extractReason, extractStage, extractWaitingMonths, isDoorOpen } from "./extract-outlook";
import { extractRole } from "./extract-role";
import type { Hit } from "./families";
import type { LanguagePack } from "./language-pack";
import type { ReadMail } from "./read-mail";
import type { Sentence } from "./sentences";

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

/** Reads out what the mail says about the application; null where it does not say. `deciding` is a sentence's index. */
export function extractDetails(
  mail: Mail,
  read: ReadMail,
  sentences: readonly Sentence[],
  deciding: number,
  hits: readonly Hit[],
  pack: LanguagePack,
): Details {
  const near = sentences.slice(0, detailSentences);
  const texts = near.map((sentence) => sentence.text);
  const { subject } = read;
  const contact = extractContact(mail.sender, read.lines.slice(0, 400), near, pack);
  const company = extractCompany({ sender: mail.sender, subject }, texts, contact, pack);
  return {
    reason: extractReason(near, deciding, pack),
    stage: extractStage(
      near,
      hits.some((hit) => hit.family === pack.offerWithdrawn),
      pack,
    ),
    company,
    role: extractRole(subject, texts, company, pack),
    contact,
    feedback: extractFeedback(near, pack),
    doorOpen: isDoorOpen(near, pack),
    waitingMonths: extractWaitingMonths(near, pack),
  };
}
