import { type Achievement, type AchievementFields, achievementLimits } from "../core/model/achievement";
import { bringBackRows } from "./bring-back-rows";
import { changeRow } from "./change-row";
import { type Database, database } from "./database";

/** Keeps a new achievement; asked again, it is the same one. */
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

/** Changes of an achievement what is said, and nothing else. Answers whether it is there. */
export async function changeAchievement(
  id: string,
  changed: Partial<AchievementFields>,
  now: number,
  db: Database = database,
): Promise<boolean> {
  return changeRow(db.achievements, id, { ...changed, updatedAt: now });
}

/** Rows that are read in one go: so few that a page can draw in between. */
const chunk = 500;

/** Every achievement, by id, in one consistent reading. */
export async function listAchievements(db: Database = database): Promise<Achievement[]> {
  // In a transaction of its own Dexie keeps no second copy of what it read for a page that follows it.
  return db.transaction("r", db.achievements, async () => {
    const all: Achievement[] = [];
    for (let last = ""; ; ) {
      const next = await db.achievements.where("id").above(last).limit(chunk).toArray();
      all.push(...next);
      last = next.at(-1)?.id ?? "";
      if (next.length < chunk) return all;
    }
  });
}

/** The pinned ones and the newest, at most so many of these: what stands first in a list. */
export async function listFirstAchievements(most: number, db: Database = database): Promise<Achievement[]> {
  const [pinned, newest] = await Promise.all([
    db.achievements.where("pin").aboveOrEqual(0).toArray(),
    db.achievements.orderBy("createdAt").reverse().limit(most).toArray(),
  ]);
  return [...pinned, ...newest.filter(({ pin }) => pin === null)];
}

/** These achievements, without those that are not there any more. */
export async function getAchievements(ids: readonly string[], db: Database = database): Promise<Achievement[]> {
  return (await db.achievements.bulkGet([...ids])).filter((row) => row !== undefined);
}

/** Remembers that these stood beside a mail. */
export async function markShown(ids: readonly string[], now: number, db: Database = database): Promise<void> {
  await db.achievements.where("id").anyOf(ids).modify({ shownAt: now });
}

/** Takes achievements away, all or none; one that is not there is no error. */
export async function deleteAchievements(ids: readonly string[], db: Database = database): Promise<void> {
  await db.achievements.bulkDelete([...ids]);
}

/** Brings achievements back that were deleted, as they were, all or none. */
export async function restoreAchievements(rows: readonly Achievement[], db: Database = database): Promise<void> {
  await bringBackRows(db.achievements, rows);
}

/** Pins these, in this order, and none else. What keeps its place stays as old as it is. */
export async function pinAchievements(ids: readonly string[], now: number, db: Database = database): Promise<void> {
  const places = new Map(ids.map((id, place) => [id, place]));
  await db.transaction("rw", db.achievements, async () => {
    await db.achievements
      .filter(({ id, pin }) => pin !== (places.get(id) ?? null))
      .modify((row, about) => {
        about.value = { ...row, pin: places.get(row.id) ?? null, updatedAt: now };
      });
  });
}

/** Puts a tag on achievements, or takes it off. One that has as many tags as it may have stays as it is. */
export async function tagAchievements(
  ids: readonly string[],
  tag: string,
  isOn: boolean,
  now: number,
  db: Database = database,
): Promise<void> {
  await db.achievements
    .where("id")
    .anyOf(ids)
    .and(({ tags }) => tags.includes(tag) !== isOn && (!isOn || tags.length < achievementLimits.tags))
    .modify((row, about) => {
      const tags = isOn ? [...row.tags, tag] : row.tags.filter((other) => other !== tag);
      about.value = { ...row, tags, updatedAt: now };
    });
}
