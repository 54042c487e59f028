import type { OwnWording, OwnWordingFields } from "../core/model/own-wording";
import { bringBackRows } from "./bring-back-rows";
import { changeRow } from "./change-row";
import { type Database, database } from "./database";

/** Keeps a new wording of the person's own; asked again, it is the same one. */
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

/** Changes of a wording what is said, and nothing else. Answers whether it is there. */
export async function changeWording(
  id: string,
  changed: Partial<OwnWordingFields>,
  now: number,
  db: Database = database,
): Promise<boolean> {
  return changeRow(db.wordings, id, { ...changed, updatedAt: now });
}

/** Brings a wording back that was deleted, as it was. */
export async function restoreWording(wording: OwnWording, db: Database = database): Promise<void> {
  await bringBackRows(db.wordings, [wording]);
}

/** Every wording of the person's own, the oldest first. */
export async function listWordings(db: Database = database): Promise<OwnWording[]> {
  return (await db.wordings.toArray()).sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** Takes a wording away; one that is not there is no error. */
export async function deleteWording(id: string, db: Database = database): Promise<void> {
  await db.wordings.delete(id);
}
