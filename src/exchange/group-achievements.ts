import { type AchievementFields, comparePins } from "../core/model/achievement";

/** What was done in one year, by role; the year is empty where there is none, and so is the role. */
export interface YearOf<A> {
  readonly year: string;
  readonly roles: readonly { readonly role: string; readonly achievements: readonly A[] }[];
}

/** Achievements as one reads them: by year, the newest first, those without one last, and there by role. */
export function groupAchievements<A extends AchievementFields>(achievements: readonly A[]): YearOf<A>[] {
  const years = groupBy([...achievements].sort(newestFirst), ({ date }) => date.slice(0, 4));
  return [...years].map(([year, ofYear]) => {
    const roles = groupBy(ofYear, ({ role, employer }) => [role, employer].filter(Boolean).join(", "));
    return { year, roles: [...roles].map(([role, ofRole]) => ({ role, achievements: ofRole })) };
  });
}

/** No date comes last; within a year the newest month first, and pinned ones before the others. */
function newestFirst(a: AchievementFields, b: AchievementFields): number {
  const [yearOfA, yearOfB] = [a.date.slice(0, 4), b.date.slice(0, 4)];
  if (yearOfA !== yearOfB) return yearOfA < yearOfB ? 1 : -1;
  return comparePins(a, b) || (a.date === b.date ? 0 : a.date < b.date ? 1 : -1);
}

function groupBy<A>(all: readonly A[], keyOf: (one: A) => string): Map<string, A[]> {
  const groups = new Map<string, A[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one)) ?? [];
    group.push(one);
    groups.set(keyOf(one), group);
  }
  return groups;
}
