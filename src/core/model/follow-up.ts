/** What a follow-up is for; a rejection has at most one of each. */
export const followUpKinds = ["reply", "feedback", "stay-in-touch", "re-apply", "next-action"] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

/** Something to come back to on a day. Times are milliseconds since 1970, UTC; a day is the person's own calendar day. */
export interface FollowUp extends FollowUpFields {
  /** Its `followUpId`. */
  readonly id: string;
  readonly rejectionId: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When the person said that it is done; null while it is open. */
  readonly doneAt: number | null;
  /** When the browser's notification of it was shown: it is shown once. Null if it never was, or its day was moved since. */
  readonly toldAt: number | null;
}

/** What the person says of a follow-up. */
export interface FollowUpFields {
  readonly kind: FollowUpKind;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** What is to be done, in the person's words; empty where the kind says it. */
  readonly text: string;
}

/** What the person may change of one that is planned. */
export type FollowUpChange = Partial<Pick<FollowUpFields, "day" | "text">>;

/** A follow-up as a mail page is told of it: never its words. */
export type Planned = Pick<FollowUp, "kind" | "day" | "doneAt">;

/** Longest text of a follow-up, in UTF-16 code units. */
export const followUpTextLimit = 1_000;

/** The name of the one follow-up of a kind that a rejection has. */
export function followUpId(rejectionId: string, kind: FollowUpKind): string {
  return `${rejectionId}:${kind}`;
}
