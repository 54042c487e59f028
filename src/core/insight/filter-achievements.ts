import { type Achievement, type AchievementKind, achievementKinds } from "../model/achievement";
import { listTags } from "./find-achievements";

/** What a list of achievements is narrowed to; null narrows nothing. */
export interface AchievementFilter {
  /** All of them. */
  readonly tags: readonly string[];
  readonly kind: AchievementKind | null;
  readonly skill: string | null;
  readonly employer: string | null;
  /** `YYYY`. */
  readonly year: string | null;
}

export const noFilter: AchievementFilter = { tags: [], kind: null, skill: null, employer: null, year: null };

/** True for an achievement that is all a filter asks for. */
export function fitsFilter(
  achievement: Achievement,
  { tags, kind, skill, employer, year }: AchievementFilter,
): boolean {
  return (
    tags.every((tag) => achievement.tags.includes(tag)) &&
    (kind === null || achievement.kind === kind) &&
    (skill === null || achievement.skills.includes(skill)) &&
    (employer === null || achievement.employer === employer) &&
    (year === null || achievement.date.startsWith(year))
  );
}

/** What can be filtered by: everything that is in use. */
export interface AchievementUses {
  /** The most used first. */
  readonly tags: readonly string[];
  readonly kinds: readonly AchievementKind[];
  readonly skills: readonly string[];
  readonly employers: readonly string[];
  /** The latest first. */
  readonly years: readonly string[];
}

/** Lists what achievements can be filtered by. */
export function listUses(achievements: readonly Achievement[]): AchievementUses {
  const kinds = new Set(achievements.map(({ kind }) => kind));
  return {
    tags: listTags(achievements),
    kinds: achievementKinds.filter((kind) => kinds.has(kind)),
    skills: listOnce(achievements.flatMap(({ skills }) => skills)),
    employers: listOnce(achievements.map(({ employer }) => employer)),
    years: listOnce(achievements.map(({ date }) => date.slice(0, 4))).reverse(),
  };
}

/** A filter without what is not in use any more. */
export function dropUnused(filter: AchievementFilter, uses: AchievementUses): AchievementFilter {
  const still = <T>(value: T | null, all: readonly T[]) => (value !== null && all.includes(value) ? value : null);
  return {
    tags: filter.tags.filter((tag) => uses.tags.includes(tag)),
    kind: still(filter.kind, uses.kinds),
    skill: still(filter.skill, uses.skills),
    employer: still(filter.employer, uses.employers),
    year: still(filter.year, uses.years),
  };
}

function listOnce(values: readonly string[]): string[] {
  return [...new Set(values)].filter(Boolean).sort();
}
