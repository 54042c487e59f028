import type { OwnWording, OwnWordingFields } from "../core/model/own-wording";
import { type Database, database } from "./database";

/** Keeps a wording of the person's own: a new one, or the one that has this id. */
export async function writeWording(
  id: string,
  fields: OwnWordingFields,
  now: number,
  db: Database = database,
): Promise<void> {
  await db.transaction("rw", db.wordings, async () => {
    const before = await db.wordings.get(id);
    await db.wordings.put({ ...fields, id, createdAt: before?.createdAt ?? now, updatedAt: now });
  });
}

/** Every wording of the person's own, the oldest first. */
export async function listWordings(db: Database = database): Promise<OwnWording[]> {
  return (await db.wordings.toArray()).sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** Takes a wording away; one that is not there is no error. */
export async function deleteWording(id: string, db: Database = database): Promise<void> {
  await db.wordings.delete(id);
}
