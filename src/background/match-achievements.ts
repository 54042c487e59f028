import { matchStrengths } from "../core/insight/match-strengths";
import {
  type AchievementIndex,
  indexAchievements,
  type MatchSource,
  rankAchievements,
  renewRows,
} from "../core/insight/rank-achievements";
import type { AchievementMatch } from "../core/model/achievement";
import type { Rejection } from "../core/model/rejection";
import type { ShownStrength } from "../core/model/strength";
import { getAchievements, listAchievements, markShown } from "../store/achievements";
import { onChanged } from "../store/on-changed";
import { listStrengths } from "../store/strengths";

/** The index, as long as this worker lives and no achievement is written; null until it is wanted. */
let index: AchievementIndex | null = null;

/** Ids of what changed since, which need not be words: every match marks three. Null: whatever there is may have changed. */
let changed: Set<string> | null = new Set();

onChanged(["achievements"], (ids) => {
  if (ids === null || changed === null) changed = null;
  else for (const id of ids) changed.add(id);
});

/** The three that fit an application best, each of which has had its turn by that. Throws where the database cannot be read. */
export async function matchAchievements(about: MatchSource): Promise<AchievementMatch[]> {
  const matches = rankAchievements(await renewIndex(), about);
  await markShown(
    matches.map(({ achievement }) => achievement.id),
    Date.now(),
  );
  return matches;
}

/**
 * What shows each of the strengths that are picked for an application. It is a help for writing: none of them has had its
 * turn by that, and none is remembered with the record. Throws where the database cannot be read.
 */
export async function matchPicked(rejection: Rejection): Promise<ShownStrength[]> {
  const picked = rejection.strengths;
  const linked = (await listStrengths()).filter(({ name, shownBy }) => shownBy.length > 0 && picked.includes(name));
  // Where nothing is linked, the achievements need not be read.
  return linked.length === 0 ? [] : matchStrengths(picked, linked, await renewIndex(), rejection);
}

async function renewIndex(): Promise<AchievementIndex> {
  const [before, ids] = [index, changed];
  index = null;
  changed = new Set();
  index = (before && ids && (await renewFew(before, [...ids]))) ?? indexAchievements(await listAchievements());
  return index;
}

/** The index with the few that changed; null where one of them has other words or is gone, or they are not few. */
async function renewFew(before: AchievementIndex, ids: readonly string[]): Promise<AchievementIndex | null> {
  if (ids.length > mostRenewed) return null;
  const rows = await getAchievements(ids);
  return rows.length === ids.length ? renewRows(before, rows) : null;
}

/** Beyond this many, reading all is as quick. */
const mostRenewed = 200;
