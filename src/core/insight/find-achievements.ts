import { type Achievement, comparePins } from "../model/achievement";
import { fold } from "./words";

/** Achievements in which every word of a search stands, at least in part, and that carry every chosen tag; pinned first, then the newest. */
export function findAchievements(
  achievements: readonly Achievement[],
  search: string,
  tags: readonly string[],
): Achievement[] {
  const words = fold(search).split(/\s+/u).filter(Boolean);
  return achievements
    .filter((achievement) => {
      const text = fold(wordsOf(achievement).join(" "));
      return words.every((word) => text.includes(word)) && tags.every((tag) => achievement.tags.includes(tag));
    })
    .sort((a, b) => comparePins(a, b) || b.createdAt - a.createdAt);
}

function wordsOf(achievement: Achievement): string[] {
  return [achievement.text, ...wordsBeside(achievement)];
}

/** What can be searched of an achievement beside its text. */
export function wordsBeside(achievement: Achievement): string[] {
  const { situation, action, result, number, date, role, employer, skills, tags } = achievement;
  return [situation, action, result, number, date, role, employer, ...skills, ...tags];
}

/** Every tag that is used, the most used first. */
export function listTags(achievements: readonly Achievement[]): string[] {
  const counts = new Map<string, number>();
  for (const tag of achievements.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([tag]) => tag);
}
