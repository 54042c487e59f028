import { apartPrefix, type Draft, type Fields } from "../core/model/note";
import { type Database, database } from "./database";

/** The names of the pairs of rejections that the person said are two. */
export async function listApart(db: Database = database): Promise<string[]> {
  return db.drafts.where("id").startsWith(apartPrefix).primaryKeys();
}

/** The names of all drafts. */
export async function listDrafts(db: Database = database): Promise<string[]> {
  return db.drafts.toCollection().primaryKeys();
}

/** What is being written in a form, or null. */
export async function findDraft(id: string, db: Database = database): Promise<Draft | null> {
  return (await db.drafts.get(id)) ?? null;
}

/**
 * Keeps what is typed in a form, in place of what stood there; null forgets it. Answers whether a draft began or ended
 * to be there by it.
 */
export async function writeDraft(
  id: string,
  fields: Fields | null,
  now: number,
  db: Database = database,
): Promise<boolean> {
  return db.transaction("rw", db.drafts, async () => {
    const wasThere = (await findDraft(id, db)) !== null;
    if (fields === null) await db.drafts.delete(id);
    else await db.drafts.put({ id, fields, updatedAt: now });
    return wasThere !== (fields !== null);
  });
}
