import { mailId, type RecordKeys } from "../core/model/mail";
import type { MailMark } from "../core/model/rejection";
import { type Database, database } from "./database";

const noMark: Omit<MailMark, "id"> = {
  dismissedAt: null,
  notARejectionAt: null,
  rejectionAt: null,
  feedbackSettledAt: null,
  foldedAt: null,
  repliedAt: null,
};

/** What the person said about this mail, or null. */
export async function findMailMark(mail: RecordKeys, db: Database = database): Promise<MailMark | null> {
  return (await db.mails.get(mailId(mail))) ?? null;
}

/** Changes what is kept about this mail; a mark that says nothing any more is taken away. */
export async function markMail(
  mail: RecordKeys,
  change: Partial<Omit<MailMark, "id">>,
  db: Database = database,
): Promise<void> {
  await db.transaction("rw", db.mails, async () => {
    const id = mailId(mail);
    const mark: MailMark = { ...noMark, id, ...(await db.mails.get(id)), ...change };
    const { id: _, ...said } = mark;
    if (Object.values(said).every((at) => at === null)) await db.mails.delete(id);
    else await db.mails.put(mark);
  });
}
