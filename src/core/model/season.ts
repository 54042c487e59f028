/**
 * A search that ended with an offer. To it belong the rejections that were kept before it and after the season before.
 * Times are milliseconds since 1970, UTC.
 */
export interface Season {
  readonly id: string;
  readonly closedAt: number;
  /** Where the offer came from, in the person's words; may be empty. */
  readonly offer: string;
}

/** Longest `offer`, in UTF-16 code units. */
export const seasonOfferLimit = 200;
