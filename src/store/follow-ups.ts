import {
  type FollowUp,
  type FollowUpFields,
  type FollowUpKind,
  followUpId,
  type Planned,
} from "../core/model/follow-up";
import { type Database, database } from "./database";

/**
 * Keeps a follow-up, in place of the one of its kind; nothing is kept for a rejection that is not there any more. Another
 * day, or other words, open it again. Answers whether it is kept.
 */
export async function writeFollowUp(
  rejectionId: string,
  fields: FollowUpFields,
  now: number,
  db: Database = database,
): Promise<boolean> {
  return db.transaction("rw", db.followUps, db.rejections, async () => {
    if (!(await db.rejections.get(rejectionId))) return false;
    const id = followUpId(rejectionId, fields.kind);
    const before = await db.followUps.get(id);
    if (before?.day === fields.day && before.text === fields.text) return true;
    const createdAt = before?.createdAt ?? now;
    await db.followUps.put({ ...fields, id, rejectionId, createdAt, updatedAt: now, doneAt: null, toldAt: null });
    return true;
  });
}

/** Brings back a follow-up that was deleted, as it was; answers false if its rejection is not there any more. */
export async function restoreFollowUp(followUp: FollowUp, db: Database = database): Promise<boolean> {
  return db.transaction("rw", db.followUps, db.rejections, async () => {
    if (!(await db.rejections.get(followUp.rejectionId))) return false;
    await db.followUps.put(followUp);
    return true;
  });
}

/** Changes a follow-up that is there; one that is not is no error. */
export async function changeFollowUp(
  id: string,
  change: Partial<Pick<FollowUp, "doneAt" | "toldAt">>,
  now: number,
  db: Database = database,
): Promise<void> {
  await db.followUps.update(id, { ...change, updatedAt: now });
}

/** Takes a follow-up away; one that is not there is no error. */
export async function deleteFollowUp(id: string, db: Database = database): Promise<void> {
  await db.followUps.delete(id);
}

/** Every follow-up, the earliest day first. */
export async function listFollowUps(db: Database = database): Promise<FollowUp[]> {
  return db.followUps.orderBy("day").toArray();
}

/** The follow-up of a kind that a rejection has, or null. */
export async function findFollowUp(
  rejectionId: string,
  kind: FollowUpKind,
  db: Database = database,
): Promise<FollowUp | null> {
  return (await db.followUps.get(followUpId(rejectionId, kind))) ?? null;
}

/** The follow-ups of one rejection, without their words. */
export async function findPlanned(rejectionId: string, db: Database = database): Promise<Planned[]> {
  const rows = await db.followUps.where({ rejectionId }).sortBy("day");
  return rows.map(({ kind, day, doneAt }) => ({ kind, day, doneAt }));
}
