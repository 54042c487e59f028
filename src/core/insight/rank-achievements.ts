import type { Achievement, AchievementMatch } from "../model/achievement";
import { tellingWords } from "./words";

/** How many stand beside a mail. */
const shown = 3;

/** What a shared word counts by where it stands in the achievement. */
const weights = { skill: 3, tag: 3, role: 2, employer: 2, text: 1 } as const;

/** What an application is about: its role, its company, and the mail's own words on it. */
export interface MatchSource {
  readonly role: string | null;
  readonly company: string | null;
  readonly reason: string | null;
}

/**
 * The achievements that fit an application best, and the words they share with it. Pinned ones come first; among equals
 * the one that was not shown for the longest time has its turn. The same input in any order gives the same answer.
 */
export function rankAchievements(achievements: readonly Achievement[], about: MatchSource): AchievementMatch[] {
  const wanted = tellingWords([about.role, about.company, about.reason].filter(Boolean).join(" "));
  return achievements
    .map((achievement) => weigh(achievement, wanted))
    .sort(
      (a, b) =>
        Number(a.achievement.pin === null) - Number(b.achievement.pin === null) ||
        b.weight - a.weight ||
        (a.achievement.shownAt ?? 0) - (b.achievement.shownAt ?? 0) ||
        b.achievement.updatedAt - a.achievement.updatedAt ||
        (a.achievement.id < b.achievement.id ? -1 : 1),
    )
    .slice(0, shown)
    .map(({ achievement, shares }) => ({ achievement, shares }));
}

function weigh(achievement: Achievement, wanted: ReadonlySet<string>) {
  const { skills, tags, role, employer, text } = achievement;
  const parts = { skill: skills.join(" "), tag: tags.join(" "), role, employer, text };
  const shares = new Set<string>();
  let weight = 0;
  for (const [part, worth] of Object.entries(weights)) {
    for (const word of tellingWords(parts[part as keyof typeof parts])) {
      if (!wanted.has(word)) continue;
      shares.add(word);
      weight += worth;
    }
  }
  return { achievement, weight, shares: [...shares].sort() };
}
