import {
  type FollowUp,
  type FollowUpChange,
  type FollowUpFields,
  type FollowUpKind,
  followUpId,
  type Planned,
} from "../core/model/follow-up";
import { mergeFollowUps } from "../core/recovery/merge-records";
import { type Database, database } from "./database";
import { onChanged } from "./on-changed";

/**
 * Keeps a follow-up, in place of the one of its kind; nothing is kept for a rejection that is not there any more. Who plans a
 * day without words says nothing of the words: those of an open one stay. Another day, or other words, open it again. Answers
 * whether it is kept.
 */
export async function writeFollowUp(
  rejectionId: string,
  { kind, day, text }: FollowUpFields,
  now: number,
  db: Database = database,
): Promise<boolean> {
  return db.transaction("rw", db.followUps, db.rejections, async () => {
    if (!(await db.rejections.get(rejectionId))) return false;
    const id = followUpId(rejectionId, kind);
    const before = await db.followUps.get(id);
    const open = before?.doneAt === null ? before : null;
    const words = text || (open?.text ?? "");
    if (open?.day === day && open.text === words) return true;
    const times = { createdAt: before?.createdAt ?? now, updatedAt: now, doneAt: null, toldAt: null };
    await db.followUps.put({ kind, day, text: words, id, rejectionId, ...times });
    return true;
  });
}

/**
 * Brings back a follow-up that was deleted, as it was; answers false if its rejection is not there any more. Where another of
 * its kind was planned since, the words of both stand in one.
 */
export async function restoreFollowUp(followUp: FollowUp, db: Database = database): Promise<boolean> {
  return db.transaction("rw", db.followUps, db.rejections, async () => {
    if (!(await db.rejections.get(followUp.rejectionId))) return false;
    const there = (await db.followUps.get(followUp.id)) ?? null;
    await db.followUps.put(mergeFollowUps(there, followUp, followUp.rejectionId));
    return true;
  });
}

/**
 * Changes of a follow-up what is said, and nothing else; another day opens it again, and with another day or other words it is
 * told again. Answers whether it is there.
 */
export async function changeFollowUp(
  id: string,
  change: FollowUpChange & Partial<Pick<FollowUp, "doneAt" | "toldAt">>,
  now: number,
  db: Database = database,
): Promise<boolean> {
  return db.transaction("rw", db.followUps, async () => {
    const before = await db.followUps.get(id);
    if (!before) return false;
    const { day = before.day, text = before.text } = change;
    const isMoved = day !== before.day;
    const reset = { ...(isMoved && { doneAt: null }), ...((isMoved || text !== before.text) && { toldAt: null }) };
    await db.followUps.put({ ...before, ...reset, ...change, updatedAt: now });
    return true;
  });
}

/** Says that what the follow-up of a kind waited for has happened; one that is not there, or done, stays as it is. */
export async function settleFollowUp(
  rejectionId: string,
  kind: FollowUpKind,
  now: number,
  db: Database = database,
): Promise<void> {
  await db.followUps
    .where({ id: followUpId(rejectionId, kind) })
    .and(({ doneAt }) => doneAt === null)
    .modify({ doneAt: now, updatedAt: now });
}

/**
 * Marks those of these follow-ups as told that are still open, on the same day, and were not told before, and answers them:
 * whoever gets one tells it, and nobody else ever does.
 */
export async function claimTelling(
  followUps: readonly FollowUp[],
  now: number,
  db: Database = database,
): Promise<FollowUp[]> {
  return db.transaction("rw", db.followUps, async () => {
    const kept = await db.followUps.bulkGet(followUps.map(({ id }) => id));
    const claimed = kept.filter(
      (one, index): one is FollowUp =>
        one !== undefined && one.doneAt === null && one.toldAt === null && one.day === followUps[index]?.day,
    );
    await db.followUps.bulkPut(claimed.map((one) => ({ ...one, toldAt: now })));
    return claimed;
  });
}

/** Takes a claim back, where the telling failed. */
export async function unclaimTelling(ids: readonly string[], db: Database = database): Promise<void> {
  await db.followUps
    .where("id")
    .anyOf([...ids])
    .modify({ toldAt: null });
}

/** Takes a follow-up away; one that is not there is no error. */
export async function deleteFollowUp(id: string, db: Database = database): Promise<void> {
  await db.followUps.delete(id);
}

/** Every follow-up, the earliest day first. */
export async function listFollowUps(db: Database = database): Promise<FollowUp[]> {
  return db.followUps.orderBy("day").toArray();
}

/** Every follow-up that is not done, the earliest day first. */
export async function listOpenFollowUps(db: Database = database): Promise<FollowUp[]> {
  return db.followUps
    .orderBy("day")
    .filter(({ doneAt }) => doneAt === null)
    .toArray();
}

/** Calls back whenever follow-ups were written or deleted, by this page or worker or by another one. */
export function onFollowUpsChanged(listener: () => void): void {
  onChanged(["followUps"], listener);
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
