import type { Achievement } from "../model/achievement";
import type { Strength } from "../model/strength";

/** The strengths an achievement shows, in the order of the list. */
export function strengthsShownBy(strengths: readonly Strength[], achievementId: string): Strength[] {
  return strengths.filter(({ shownBy }) => shownBy.includes(achievementId));
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
