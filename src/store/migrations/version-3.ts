import type Dexie from "dexie";

/**
 * What was answered to the question for feedback. A reply knows for which message it was put in and
 * when it was sent; a mail's mark, that what it answers was
 * kept or let be.
 */
export function defineVersion3(db: Dexie): void {
  db.version(3)
    .stores({ feedback: "id, rejectionId, [host+messageKey]" })
    .upgrade(async (rows) => {
      await rows
        .table("rejections")
        .toCollection()
        .modify((row: { reply: object | null }) => {
          if (row.reply) row.reply = { ...row.reply, messageKey: null, sentAt: null };
        });
      await rows.table("mails").toCollection().modify({ feedbackSettledAt: null });
    });
}
