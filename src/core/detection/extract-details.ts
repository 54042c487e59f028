import type { Mail } from "../model/mail";
import type { Verdict } from "../model/verdict";
import type { Hit } from "./families";
import type { ReadMail } from "./read-mail";
import type { Weighing } from "./weigh";

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

/** Reads out what the mail says about the application; null where it does not say. */
export function extractDetails(_mail: Mail, _read: ReadMail, _weighing: Weighing, _hits: readonly Hit[]): Details {
  return noDetails;
}
