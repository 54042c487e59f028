import type { Draft, Fields } from "../core/model/note";
import { type Database, database } from "./database";

/** What was typed in this form and not kept yet, or null. */
export async function findDraft(id: string, db: Database = database): Promise<Draft | null> {
  return (await db.drafts.get(id)) ?? null;
}

/** Keeps what stands in a form; null forgets it. */
export async function keepDraft(
  id: string,
  fields: Fields | null,
  now: number,
  db: Database = database,
): Promise<void> {
  if (fields) await db.drafts.put({ id, fields, updatedAt: now });
  else await db.drafts.delete(id);
}
