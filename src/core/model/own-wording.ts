/** A wording of the person's own: the variables of ours stand in it in braces. Times are milliseconds since 1970, UTC. */
export interface OwnWording extends OwnWordingFields {
  readonly id: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What the person writes of it. */
export interface OwnWordingFields {
  readonly name: string;
  readonly text: string;
}

/** Longest name and text, in UTF-16 code units. */
export const ownWordingLimits = { name: 80, text: 4_000 } as const;
