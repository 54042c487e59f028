import type { Strength } from "../core/model/strength";
import { type Database, database } from "./database";

/** Keeps a strength: a new one, or the one that has this id. */
export async function writeStrength(
  id: string,
  fields: Pick<Strength, "name"> & Partial<Pick<Strength, "shownBy">>,
  now: number,
  db: Database = database,
): Promise<void> {
  await db.transaction("rw", db.strengths, async () => {
    const before = await db.strengths.get(id);
    await db.strengths.put({ shownBy: [], createdAt: now, ...before, ...fields, id, updatedAt: now });
  });
}

/** Brings a strength back that was deleted, as it was. */
export async function restoreStrength(strength: Strength, db: Database = database): Promise<void> {
  await db.strengths.put(strength);
}

/** Every strength, the oldest first. */
export async function listStrengths(db: Database = database): Promise<Strength[]> {
  return (await db.strengths.toArray()).sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** Takes a strength away; where it was picked, its name stays. */
export async function deleteStrength(id: string, db: Database = database): Promise<void> {
  await db.strengths.delete(id);
}
