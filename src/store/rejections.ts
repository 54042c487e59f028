import type { Table } from "dexie";
import { followUpKinds } from "../core/model/follow-up";
import {
  apartPrefix,
  draftId,
  factsDraftId,
  feedbackDraftId,
  followUpDraftId,
  replyAims,
  replyDraftId,
  type ThreadKeys,
  writtenSteps,
} from "../core/model/note";
import type { Rejection } from "../core/model/rejection";
import { hasBegun, hasPicked } from "../core/recovery/progress";
import { type Database, database } from "./database";

/** The rejection kept for this mail's thread, or null. */
export async function findRejection(mail: ThreadKeys, db: Database = database): Promise<Rejection | null> {
  return (await db.rejections.where({ host: mail.host, threadKey: mail.threadKey }).first()) ?? null;
}

/** Deletes the rejection of a thread if nothing was done in it: no step, no reply, nothing written or kept. */
export async function deleteUntouched(mail: ThreadKeys, db: Database = database): Promise<void> {
  await db.transaction("rw", db.rejections, db.notes, db.feedback, db.followUps, async () => {
    const kept = await findRejection(mail, db);
    if (!kept || hasBegun(kept.progress) || hasPicked(kept) || kept.reply) return;
    const about = { rejectionId: kept.id };
    const count = await countAll([db.notes, db.feedback, db.followUps], about);
    if (count === 0) await db.rejections.delete(kept.id);
  });
}

/**
 * Changes the rejection of a thread, or keeps `first` if there is none yet, in one transaction: two pages that act at
 * the same moment never make two.
 */
export async function changeRejection(
  first: Rejection,
  change: (rejection: Rejection) => Rejection,
  db: Database = database,
): Promise<Rejection> {
  return db.transaction("rw", db.rejections, async () => {
    const changed = change((await findRejection(first, db)) ?? first);
    await db.rejections.put(changed);
    return changed;
  });
}

/** When each rejection was kept that was kept after a time, in milliseconds since 1970, UTC. */
export async function listKeptAfter(time: number, db: Database = database): Promise<number[]> {
  const kept = await db.rejections.filter(({ createdAt }) => createdAt > time).toArray();
  return kept.map(({ createdAt }) => createdAt);
}

/** The rejection with this id, or null. */
export async function getRejection(id: string, db: Database = database): Promise<Rejection | null> {
  return (await db.rejections.get(id)) ?? null;
}

/** Deletes a rejection with its notes, its feedback and its drafts, in one transaction. Answers what it was, or null if there is none any more. */
export async function deleteRejection(id: string, db: Database = database): Promise<Rejection | null> {
  return db.transaction("rw", [db.rejections, db.notes, db.drafts, db.feedback, db.followUps], async () => {
    const kept = await getRejection(id, db);
    if (!kept) return null;
    await db.notes.where({ rejectionId: id }).delete();
    const feedback = db.feedback.where({ rejectionId: id });
    const feedbackIds = await feedback.primaryKeys();
    await feedback.delete();
    await db.followUps.where({ rejectionId: id }).delete();
    await db.drafts.bulkDelete([
      ...replyAims.map((aim) => replyDraftId(kept, aim)),
      factsDraftId(id),
      ...writtenSteps.map((step) => draftId(kept, step)),
      ...[id, ...feedbackIds].map(feedbackDraftId),
      ...followUpKinds.map((kind) => followUpDraftId(id, kind)),
    ]);
    await db.drafts
      .where("id")
      .startsWith(apartPrefix)
      .and((draft) => draft.id.includes(id))
      .delete();
    await db.rejections.delete(id);
    return kept;
  });
}

/** Keeps a rejection that was entered by hand; asked again, nothing changes. */
export async function addRejection(rejection: Rejection, db: Database = database): Promise<void> {
  await db.transaction("rw", db.rejections, async () => {
    if (!(await getRejection(rejection.id, db))) await db.rejections.put(rejection);
  });
}

/** Changes the rejection with this id; null if there is none any more. */
export async function changeRejectionById(
  id: string,
  change: (rejection: Rejection) => Rejection,
  db: Database = database,
): Promise<Rejection | null> {
  return db.transaction("rw", db.rejections, async () => {
    const kept = await getRejection(id, db);
    const changed = kept && change(kept);
    if (changed) await db.rejections.put(changed);
    return changed;
  });
}

async function countAll(
  tables: readonly Pick<Table, "where">[],
  about: { readonly rejectionId: string },
): Promise<number> {
  const counts = await Promise.all(tables.map((table) => table.where(about).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}
