/** A strength of the person's, in their own words. Times are milliseconds since 1970, UTC. */
export interface Strength {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Longest name, in UTF-16 code units, and how many are picked beside one mail. */
export const strengthLimits = { name: 200, picked: 3 } as const;
