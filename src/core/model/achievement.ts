/** Something the person did well, kept for the day they doubt it. Times are milliseconds since 1970, UTC. */
export interface Achievement extends AchievementFields {
  readonly id: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When it last stood beside a mail; null if never. What was not shown yet is given its turn. */
  readonly shownAt: number | null;
}

/** What the person writes about one achievement. Empty text means not given. */
export interface AchievementFields {
  readonly text: string;
  /** The role or employer it belongs to. */
  readonly role: string;
  /** `YYYY` or `YYYY-MM`. */
  readonly date: string;
  readonly tags: readonly string[];
  /** Always among the first to be shown. */
  readonly isPinned: boolean;
}

/** An achievement of one line, of which nothing more is said. */
export function inOneLine(text: string): AchievementFields {
  return { text, role: "", date: "", tags: [], isPinned: false };
}

/** An achievement that fits an application, and the words the two share. */
export interface AchievementMatch {
  readonly achievement: Achievement;
  readonly shares: readonly string[];
}

/** Longest achievement, and longest role or tag, in UTF-16 code units; most tags. */
export const achievementLimits = { text: 2_000, line: 200, tags: 20 } as const;
