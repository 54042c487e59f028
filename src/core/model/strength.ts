/** A strength of the person's, in their own words. Times are milliseconds since 1970, UTC. */
export interface Strength {
  readonly id: string;
  readonly name: string;
  /** Ids of achievements that show it. One that was deleted may still stand here: were it brought back, it would show it again. */
  readonly shownBy: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Longest name, in UTF-16 code units, how many are picked beside one mail, and most achievements that show one. */
export const strengthLimits = { name: 200, picked: 3, shownBy: 200 } as const;

/** A picked strength, and the text of an achievement the person said shows it. */
export interface ShownStrength {
  readonly name: string;
  readonly text: string;
}
