/** How far an application came, from first to last. */
export const stages = ["application", "screen", "assessment", "interview", "final", "offer"] as const;
export type Stage = (typeof stages)[number];

export type VerdictKind = "rejection" | "hold" | "none";

/** Why an answer to this mail will, or will not, reach somebody. */
export type ReplyReason =
  | "person"
  | "team"
  | "relay"
  | "address-hidden"
  | "no-reply-address"
  | "notification-address"
  | "body-says-no";

/** Whether an answer reaches somebody, and how that is known. */
export interface Replyability {
  readonly can: boolean;
  readonly because: ReplyReason;
}

/** One thing that spoke for (above 0) or against (below 0) the verdict. `rule` is the id of a rule or the name of ideas, never text of the mail. */
export interface Evidence {
  readonly rule: string;
  readonly weight: number;
  /** Index of the sentence in the newest message, counted from 0; -1 for the subject. */
  readonly sentence: number;
}

/**
 * What the detector says about one mail. A field is null where the mail does not say: a wrong name is worse than none.
 * `confidence` runs from 0 to 1. `decision` and `reason` stand word for word in the mail. `language` is a BCP 47 tag.
 */
export interface Verdict {
  readonly kind: VerdictKind;
  readonly confidence: number;
  readonly language: string | null;
  readonly decision: string | null;
  readonly reason: string | null;
  readonly stage: Stage | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly contact: string | null;
  readonly replyable: Replyability;
  readonly feedback: "offered" | "refused" | null;
  readonly doorOpen: boolean;
  readonly waitingMonths: number | null;
  readonly evidence: readonly Evidence[];
}
