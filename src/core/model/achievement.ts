/** Something the person did well, kept for the day they doubt it. Times are milliseconds since 1970, UTC. */
export interface Achievement extends AchievementFields {
  readonly id: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When it last stood beside a mail; null if never. What was not shown yet is given its turn. */
  readonly shownAt: number | null;
}

/** What an achievement is: a result unless the person says otherwise. */
export const achievementKinds = ["result", "praise", "award", "skill", "learning", "project"] as const;
export type AchievementKind = (typeof achievementKinds)[number];

/** What the person writes about one achievement. Empty text means not given. */
export interface AchievementFields {
  readonly text: string;
  readonly situation: string;
  readonly action: string;
  readonly result: string;
  /** What it can be counted by, in the person's words: "40 % faster", "12 people". */
  readonly number: string;
  /** `YYYY` or `YYYY-MM`. */
  readonly date: string;
  /** The role it belongs to; older ones may hold the employer here. */
  readonly role: string;
  readonly employer: string;
  readonly skills: readonly string[];
  readonly tags: readonly string[];
  readonly kind: AchievementKind;
  readonly link: string;
  /** Its place among those that are always shown first, the lowest first; null if it is not pinned. */
  readonly pin: number | null;
}

/** An achievement of which nothing is said yet. */
export const blankAchievement: AchievementFields = {
  text: "",
  situation: "",
  action: "",
  result: "",
  number: "",
  date: "",
  role: "",
  employer: "",
  skills: [],
  tags: [],
  kind: "result",
  link: "",
  pin: null,
};

/** An achievement of one line, of which nothing more is said. */
export function inOneLine(text: string): AchievementFields {
  return { ...blankAchievement, text };
}

/** What the person wrote of an achievement, without what Onward keeps beside it. */
export function fieldsOf(achievement: AchievementFields): AchievementFields {
  const { text, situation, action, result, number, date, role, employer, skills, tags, kind, link, pin } = achievement;
  return { text, situation, action, result, number, date, role, employer, skills, tags, kind, link, pin };
}

/** The place behind every pinned one. */
export function nextPin(achievements: readonly Pick<AchievementFields, "pin">[]): number {
  return achievements.reduce((next, { pin }) => Math.max(next, (pin ?? -1) + 1), 0);
}

/** Pinned ones first, in their order: for sorting. */
export function comparePins(a: Pick<AchievementFields, "pin">, b: Pick<AchievementFields, "pin">): number {
  if (a.pin === b.pin) return 0;
  if (a.pin === null || b.pin === null) return a.pin === null ? 1 : -1;
  return a.pin - b.pin;
}

/** An achievement that fits an application, and the words the two share. */
export interface AchievementMatch {
  readonly achievement: Achievement;
  readonly shares: readonly string[];
}

/**
 * Longest text (the achievement itself, its situation, action and result), longest line (a role, an employer, a number, a
 * skill or a tag) and longest link, in UTF-16 code units; most skills, and most tags.
 */
export const achievementLimits = { text: 2_000, line: 200, link: 2_000, tags: 20, skills: 20 } as const;

/** True for a date an achievement can have: a year, a month of a year, or none. */
export function isAchievementDate(date: string): boolean {
  return /^(?:\d{4}(?:-(?:0[1-9]|1[0-2]))?)?$/u.test(date);
}

/** True for a link an achievement can have: a web address, or none. */
export function isAchievementLink(link: string): boolean {
  return link === "" || /^https?:\/\/[^\s/?#]\S*$/iu.test(link);
}
