import type { Correction, Memory } from "../core/model/memory";
import { type Database, database } from "./database";

/** A correction as stored; `id` is the `mailId` of the mail it was made on, so that it can be taken back there. */
export interface MemoryRow extends Correction {
  readonly id: string;
}

/** Everything corrections taught so far. */
export async function readMemory(db: Database = database): Promise<Memory> {
  const rows = await db.memory.toArray();
  return { notRejections: rows.map(({ domain, features }) => ({ domain, features })) };
}

/** Keeps what a correction taught, in place of what the same mail taught before. */
export async function keepCorrection(id: string, correction: Correction, db: Database = database): Promise<void> {
  await db.memory.put({ id, ...correction });
}

/** Takes a correction back. */
export async function forgetCorrection(id: string, db: Database = database): Promise<void> {
  await db.memory.delete(id);
}
