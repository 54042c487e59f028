import type { Achievement, AchievementFields } from "../core/model/achievement";
import { type Database, database } from "./database";

/** Keeps an achievement: a new one, or the one that has this id. */
export async function writeAchievement(
  id: string,
  fields: AchievementFields,
  now: number,
  db: Database = database,
): Promise<void> {
  await db.transaction("rw", db.achievements, async () => {
    const before = await db.achievements.get(id);
    await db.achievements.put({ createdAt: now, shownAt: null, ...before, ...fields, id, updatedAt: now });
  });
}

/** Every achievement. */
export async function listAchievements(db: Database = database): Promise<Achievement[]> {
  return db.achievements.toArray();
}

/** Remembers that these stood beside a mail. */
export async function markShown(ids: readonly string[], now: number, db: Database = database): Promise<void> {
  await db.achievements.where("id").anyOf(ids).modify({ shownAt: now });
}

/** Takes an achievement away; one that is not there is no error. */
export async function deleteAchievement(id: string, db: Database = database): Promise<void> {
  await db.achievements.delete(id);
}
