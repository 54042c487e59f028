import type { Achievement } from "../model/achievement";
import type { Strength } from "../model/strength";

/** The names of the strengths each achievement shows, in the order of the list, by the achievement's id. */
export function strengthsShownBy(strengths: readonly Strength[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { name, shownBy } of strengths) {
    for (const id of new Set(shownBy)) names.set(id, [...(names.get(id) ?? []), name]);
  }
  return names;
}

/** The achievements that show a strength, in the order they were picked; what was deleted since is passed over. */
export function achievementsShowing(
  { shownBy }: Pick<Strength, "shownBy">,
  achievements: ReadonlyMap<string, Achievement>,
): Achievement[] {
  return shownBy.flatMap((id) => achievements.get(id) ?? []);
}

/** What shows a strength after the person picked anew. What was deleted stays: were it brought back, it would show it again. */
export function pickShownBy(
  { shownBy }: Pick<Strength, "shownBy">,
  achievements: ReadonlyMap<string, Achievement>,
  picked: readonly string[],
): string[] {
  return [...picked, ...shownBy.filter((id) => !achievements.has(id))];
}
