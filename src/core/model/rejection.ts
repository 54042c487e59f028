import type { MailKeys } from "./mail";
import type { PutReply } from "./reply";
import type { Progress } from "./step";
import type { Verdict } from "./verdict";

/** What a record keeps of what was read out of its mail. */
export type Extracted = Pick<
  Verdict,
  "company" | "role" | "contact" | "stage" | "decision" | "reason" | "replyable" | "feedback" | "doorOpen"
>;

/** Takes out of a verdict, or of a record, what a record keeps. */
export function extractedOf(source: Extracted): Extracted {
  const { company, role, contact, stage, decision, reason, replyable, feedback, doorOpen } = source;
  return { company, role, contact, stage, decision, reason, replyable, feedback, doorOpen };
}

/**
 * One application that ended, kept because the person acted on its mail. Of the mail it holds the decision sentence,
 * the reason and what was extracted, never the body. Times are milliseconds since 1970, UTC.
 */
export interface Rejection extends MailKeys, Extracted {
  readonly id: string;
  readonly sentAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly progress: Progress;
  /** The reply that was put in last; null if none was. */
  readonly reply: PutReply | null;
}

/** What the person said about one mail; `id` is its `mailId`. Holds no text. */
export interface MailMark {
  readonly id: string;
  readonly dismissedAt: number | null;
  readonly notARejectionAt: number | null;
  /** "This is a rejection", said of a mail that was not recognised. */
  readonly rejectionAt: number | null;
  /** The person kept what this answer tells, or let it be: it is offered once. */
  readonly feedbackSettledAt: number | null;
}
