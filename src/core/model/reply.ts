/** The wordings of a reply, by what the mail ended. */
export const wordingIds = ["thanks", "after-interview"] as const;
export type WordingId = (typeof wordingIds)[number];

/** A reply that was put into the mail's own reply box: which one, and when (milliseconds since 1970, UTC). */
export interface PutReply {
  readonly wording: WordingId;
  readonly at: number;
}

/** Longest reply, in UTF-16 code units: far above the hundred and twenty words that are advised. */
export const replyLimit = 10_000;
