import type { Feedback, FeedbackFields } from "../core/model/feedback";
import type { RecordKeys } from "../core/model/mail";
import { bringBackRows } from "./bring-back-rows";
import { changeRow } from "./change-row";
import { type Database, database } from "./database";
import { settleFollowUp } from "./follow-ups";
import { markMail } from "./mails";

/**
 * Keeps what an answer tells, and that it is settled, in one transaction; the reminder of it is settled. One answer is kept once: what another window
 * kept of it stays as it is. Nothing is kept for a rejection that is not there any more; answers whether it was.
 */
export async function keepFeedback(feedback: Feedback & RecordKeys, db: Database = database): Promise<boolean> {
  const { host, messageKey, rejectionId, keptAt } = feedback;
  return db.transaction("rw", db.feedback, db.mails, db.rejections, db.followUps, async () => {
    if (!(await db.rejections.get(rejectionId))) return false;
    const kept = await db.feedback.where({ host, messageKey }).first();
    if (!kept) await db.feedback.put(feedback);
    await settleFollowUp(rejectionId, "feedback", keptAt, db);
    await markMail(feedback, { feedbackSettledAt: keptAt }, db);
    return true;
  });
}

/**
 * Keeps what the person wrote down: new, or the whole of what has this id. Nothing is kept for a rejection that is not there
 * any more; answers whether it was.
 */
export async function writeFeedback(
  id: string,
  rejectionId: string,
  fields: FeedbackFields,
  now: number,
  db: Database = database,
): Promise<boolean> {
  return db.transaction("rw", db.feedback, db.rejections, db.followUps, async () => {
    const rejection = await db.rejections.get(rejectionId);
    if (!rejection) return false;
    const { host, threadKey } = rejection;
    const first = { id, rejectionId, host, threadKey, messageKey: null, keptAt: now, answeredAt: null };
    const before = await db.feedback.get(id);
    await db.feedback.put({ ...first, ...before, ...fields });
    // A reminder may be set anew later; a change of what was kept before is no answer to it.
    if (!before) await settleFollowUp(rejectionId, "feedback", now, db);
    return true;
  });
}

/** Changes of kept feedback what is said, and nothing else. Answers whether it is there. */
export async function changeFeedback(
  id: string,
  changed: Partial<FeedbackFields>,
  db: Database = database,
): Promise<boolean> {
  return changeRow(db.feedback, id, changed);
}

/** What was answered about one application, the newest first. */
export async function findFeedbackOf(rejectionId: string, db: Database = database): Promise<Feedback[]> {
  return (await db.feedback.where({ rejectionId }).toArray()).sort((a, b) => b.keptAt - a.keptAt);
}

/** Brings back what was deleted, as it was; answers false if its rejection is not there any more. */
export async function restoreFeedback(feedback: Feedback, db: Database = database): Promise<boolean> {
  return db.transaction("rw", db.feedback, db.rejections, async () => {
    if (!(await db.rejections.get(feedback.rejectionId))) return false;
    await bringBackRows(db.feedback, [feedback]);
    return true;
  });
}

/** Takes kept feedback away; one that is not there is no error. */
export async function deleteFeedback(id: string, db: Database = database): Promise<void> {
  await db.feedback.delete(id);
}
