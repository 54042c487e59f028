import type { Strength } from "../core/model/strength";
import { isSameStrength } from "../core/model/strength-name";
import { bringBackRows } from "./bring-back-rows";
import { changeRow } from "./change-row";
import { type Database, database } from "./database";

/**
 * Keeps a strength: a new one, or another name for the one that has this id. What shows it stays as it is. A new one whose name
 * is in the list already is kept: a second press, or another page, added it before the list could tell of it.
 */
export async function writeStrength(id: string, name: string, now: number, db: Database = database): Promise<void> {
  await db.transaction("rw", db.strengths, async () => {
    const before = await db.strengths.get(id);
    if (!before && (await db.strengths.filter((one) => isSameStrength(one.name, name)).count()) > 0) return;
    await db.strengths.put({ shownBy: [], createdAt: now, ...before, name, id, updatedAt: now });
  });
}

/** Says which achievements show a strength; its name stays as it is. Answers whether the strength is there. */
export async function showStrength(
  id: string,
  shownBy: readonly string[],
  now: number,
  db: Database = database,
): Promise<boolean> {
  return changeRow(db.strengths, id, { shownBy, updatedAt: now });
}

/** Brings a strength back that was deleted, as it was. */
export async function restoreStrength(strength: Strength, db: Database = database): Promise<void> {
  await bringBackRows(db.strengths, [strength]);
}

/** Every strength, the oldest first. */
export async function listStrengths(db: Database = database): Promise<Strength[]> {
  return (await db.strengths.toArray()).sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** Takes a strength away; where it was picked, its name stays. */
export async function deleteStrength(id: string, db: Database = database): Promise<void> {
  await db.strengths.delete(id);
}
