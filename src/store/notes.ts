import {
  draftId,
  type Fields,
  type Note,
  noteId,
  type ThreadKeys,
  type Written,
  type WrittenAt,
  type WrittenStep,
  writtenSteps,
} from "../core/model/note";
import type { Rejection } from "../core/model/rejection";
import { type Database, database } from "./database";
import { findDraft } from "./drafts";
import { findRejection } from "./rejections";

/** The note of one step, or null. */
async function findNote(rejectionId: string, step: WrittenStep, db: Database = database): Promise<Note | null> {
  return (await db.notes.get(noteId(rejectionId, step))) ?? null;
}

/** Keeps what was written in a step, and is done with its draft, in one transaction; null lets go of both. */
export async function writeNote(
  rejection: Rejection,
  step: WrittenStep,
  fields: Fields | null,
  now: number,
  db: Database = database,
): Promise<void> {
  await db.transaction("rw", db.notes, db.drafts, async () => {
    const { id: rejectionId } = rejection;
    const id = noteId(rejectionId, step);
    const before = await findNote(rejectionId, step, db);
    if (fields === null) await db.notes.delete(id);
    else await db.notes.put({ id, rejectionId, step, fields, createdAt: before?.createdAt ?? now, updatedAt: now });
    await db.drafts.delete(draftId(rejection, step));
  });
}

/** What stands in a step of a thread, which need not have a record yet; null if nothing does. */
export async function findWritten(
  thread: ThreadKeys,
  step: WrittenStep,
  db: Database = database,
): Promise<Written | null> {
  const draft = await findDraft(draftId(thread, step), db);
  const rejection = await findRejection(thread, db);
  const note = rejection && (await findNote(rejection.id, step, db));
  const shown = draft ?? note;
  if (!shown) return null;
  return { fields: shown.fields, updatedAt: shown.updatedAt, isDraft: draft !== null, hasNote: note !== null };
}

/** When something was last written in the steps of a thread, without a word of it. */
export async function findWrittenDays(
  thread: ThreadKeys,
  rejection: Rejection | null,
  db: Database = database,
): Promise<WrittenAt> {
  const days: [WrittenStep, number][] = [];
  for (const step of writtenSteps) {
    const note = rejection && (await findNote(rejection.id, step, db));
    const written = (await findDraft(draftId(thread, step), db)) ?? note;
    if (written) days.push([step, written.updatedAt]);
  }
  return Object.fromEntries(days);
}
