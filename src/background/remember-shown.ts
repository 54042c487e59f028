import type { AchievementMatch } from "../core/model/achievement";
import type { ThreadKeys } from "../core/model/note";
import type { Rejection } from "../core/model/rejection";
import { readSession, writeSession } from "../platform/session-storage";
import { changeRejectionById, findRejection } from "../store/rejections";
import { orNull } from "./look-up";

/** Most ids that are kept with a record; the newest stay. */
const mostShown = 12;

/**
 * Remembers which achievements stood beside a mail: with its record, or, since looking at a step is no act that makes
 * one, until the browser ends.
 */
export async function rememberShown(thread: ThreadKeys, matches: readonly AchievementMatch[]): Promise<void> {
  const ids = matches.map(({ achievement }) => achievement.id);
  if (ids.length === 0) return;
  const rejection = await orNull(() => findRejection(thread));
  if (!rejection) return writeSession(nameOf(thread), ids);
  if (ids.every((id) => rejection.shown.includes(id))) return;
  // Nothing the person did: it stays as old as it is.
  await orNull(() => changeRejectionById(rejection.id, (kept) => ({ ...kept, shown: addShown(kept.shown, ids) })));
}

/** A record that knows what stood beside its mail before it was made. */
export async function withShown(rejection: Rejection): Promise<Rejection> {
  const ids = (await readSession<string[]>(nameOf(rejection))) ?? [];
  return { ...rejection, shown: addShown(ids, rejection.shown) };
}

function addShown(before: readonly string[], ids: readonly string[]): readonly string[] {
  return [...before.filter((id) => !ids.includes(id)), ...ids].slice(-mostShown);
}

function nameOf({ host, threadKey }: ThreadKeys): string {
  return `shown ${host}:${threadKey}`;
}
