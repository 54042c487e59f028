import type { RecordKeys } from "./mail";
import type { PutReply } from "./reply";
import type { Progress } from "./step";
import type { Verdict } from "./verdict";

/** What a record keeps of what was read out of its mail. */
export type Extracted = Pick<
  Verdict,
  | "company"
  | "role"
  | "contact"
  | "stage"
  | "decision"
  | "reason"
  | "replyable"
  | "feedback"
  | "doorOpen"
  | "waitingMonths"
  | "language"
>;

/** Takes out of a verdict, or of a record, what a record keeps. */
export function extractedOf(source: Extracted): Extracted {
  const { company, role, contact, stage, decision, reason, replyable, feedback, doorOpen } = source;
  const { waitingMonths, language } = source;
  return {
    company,
    role,
    contact,
    stage,
    decision,
    reason,
    replyable,
    feedback,
    doorOpen,
    waitingMonths,
    language,
  };
}

/** What a person can mend of it; null where it is not known. */
export type RejectionFacts = Pick<Extracted, "role" | "company" | "contact" | "stage">;

/** Longest role, company or contact a person writes, in UTF-16 code units. */
export const factLimit = 200;

/** How the person felt, from 1 (low) to 5 (well), before they wrote and after; null where they did not say. */
export interface Mood {
  readonly before: number | null;
  readonly after: number | null;
}

/** What the person picks in a step, besides marking it: all of it is optional. */
export interface Picked {
  readonly mood: Mood;
  /** Names of up to three of their strengths, as they were when they were picked. */
  readonly strengths: readonly string[];
}

export const nothingPicked: Picked = { mood: { before: null, after: null }, strengths: [] };

/**
 * One application that ended, kept because the person acted on its mail. Of the mail it holds the decision sentence,
 * the reason and what was extracted, never the body; one that was entered by hand has no mail. Times are milliseconds since 1970, UTC.
 */
export interface Rejection extends RecordKeys, Extracted, Picked {
  readonly id: string;
  readonly sentAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly progress: Progress;
  /** People the thread names besides the person: who wrote in it, and who signed. At most three. */
  readonly people: readonly string[];
  /** Ids of the achievements that stood beside the mail. */
  readonly shown: readonly string[];
  /** The reply that was put in last; null if none was. */
  readonly reply: PutReply | null;
}

/** A record of an application that ended without a mail. `day`: `YYYY-MM-DD`, taken as 10:00 of it, UTC, which is that day from Hawaii to New Zealand; null if it is not known. */
export function recordByHand(id: string, facts: RejectionFacts, day: string | null, now: number): Rejection {
  return {
    id,
    host: "hand",
    messageKey: id,
    threadKey: id,
    ...facts,
    decision: null,
    reason: null,
    replyable: { can: false, because: "address-hidden" },
    feedback: null,
    doorOpen: false,
    waitingMonths: null,
    language: null,
    ...nothingPicked,
    sentAt: day === null ? null : Date.parse(`${day}T10:00:00Z`),
    createdAt: now,
    updatedAt: now,
    progress: {},
    people: [],
    shown: [],
    reply: null,
  };
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
  /** "Hide this mail's text": it is folded away whenever the mail is open. */
  readonly foldedAt: number | null;
  /** A reply to a pause was put in. It has no record that could keep it, since nothing ended. */
  readonly repliedAt: number | null;
}
