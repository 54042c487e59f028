import type { Achievement } from "../model/achievement";
import { type ShownStrength, type Strength, strengthLimits } from "../model/strength";
import { type AchievementIndex, type MatchSource, weighFits } from "./rank-achievements";

/**
 * Of each picked strength the one achievement to show, out of those the person said show it: the one that fits the
 * application best; among those that fit as well, or not at all, the newest. They stand in the order of the picks. None
 * stands twice: the strength with the fewest chooses first, and one that has none left, or none at all, is left out.
 */
export function matchStrengths(
  picked: readonly string[],
  strengths: readonly Strength[],
  index: AchievementIndex,
  about: MatchSource,
): ShownStrength[] {
  const fits = weighFits(index, about);
  const compare = (a: Achievement, b: Achievement) =>
    (fits.get(b) ?? 0) - (fits.get(a) ?? 0) || b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1);
  const names = [...new Set(picked)].slice(0, strengthLimits.picked);
  const linked = names.map((name) => ({ name, rows: findLinked(name, strengths, index).sort(compare) }));
  const chosen = new Map<string, Achievement>();
  for (const { name, rows } of [...linked].sort((a, b) => a.rows.length - b.rows.length)) {
    const taken = new Set(chosen.values());
    const best = rows.find((row) => !taken.has(row));
    if (best) chosen.set(name, best);
  }
  return names.flatMap((name) => {
    const row = chosen.get(name);
    return row ? [{ name, text: row.text }] : [];
  });
}

/** Two strengths may have one name; what was deleted since is passed over. */
function findLinked(name: string, strengths: readonly Strength[], { rows, places }: AchievementIndex): Achievement[] {
  const ids = new Set(strengths.flatMap((strength) => (strength.name === name ? strength.shownBy : [])));
  return [...ids].flatMap((id) => rows[places.get(id) ?? -1] ?? []).filter(({ text }) => text.trim() !== "");
}
