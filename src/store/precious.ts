import type { EntityTable } from "dexie";
import type { Precious } from "../core/model/snapshot";
import { bringBackRows } from "./bring-back-rows";
import { type Database, database } from "./database";

/** The tables of the precious part. */
export const preciousTables = ["achievements", "strengths", "wordings"] as const satisfies readonly (keyof Precious)[];

/** The precious part, in one consistent reading. */
export async function readPrecious(db: Database = database): Promise<Precious> {
  return db.transaction("r", [...preciousTables], async () => ({
    achievements: await db.achievements.toArray(),
    strengths: await db.strengths.toArray(),
    wordings: await db.wordings.toArray(),
  }));
}

/** How many rows the precious part has. */
export async function countPrecious(db: Database = database): Promise<number> {
  const counts = await Promise.all(preciousTables.map((name) => db[name].count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Brings rows of the precious part back, all or none. What is there stays as it is. */
export async function bringBack(rows: Precious, db: Database = database): Promise<void> {
  await db.transaction("rw", [...preciousTables], async () => {
    for (const name of preciousTables) {
      await bringBackRows(db[name] as EntityTable<{ readonly id: string }, "id">, rows[name]);
    }
  });
}
