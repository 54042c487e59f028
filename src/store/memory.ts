import type { Correction, Memory } from "../core/model/memory";
import { type Database, database } from "./database";

/** Everything corrections taught so far. */
export async function readMemory(db: Database = database): Promise<Memory> {
  const rows = await db.memory.toArray();
  const taught = (isRejection: boolean) =>
    rows.filter((row) => row.isRejection === isRejection).map(({ domain, features }) => ({ domain, features }));
  return { notRejections: taught(false), rejections: taught(true) };
}

/** Keeps what a correction taught, in place of what the same mail taught before. */
export async function keepCorrection(
  id: string,
  isRejection: boolean,
  correction: Correction,
  db: Database = database,
): Promise<void> {
  await db.memory.put({ id, isRejection, ...correction });
}

/** Takes a correction back. */
export async function forgetCorrection(id: string, db: Database = database): Promise<void> {
  await db.memory.delete(id);
}
