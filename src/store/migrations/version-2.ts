import type Dexie from "dexie";

/**
 * Achievements, private notes and drafts. A rejection knows the reply that was put in; a mail's mark, whether the person
 * called it a rejection; a correction, which way it went.
 */
export function defineVersion2(db: Dexie): void {
  db.version(2)
    .stores({ achievements: "id, updatedAt", notes: "id, rejectionId", drafts: "id" })
    .upgrade(async (rows) => {
      await rows.table("rejections").toCollection().modify({ reply: null });
      await rows.table("mails").toCollection().modify({ rejectionAt: null });
      await rows.table("memory").toCollection().modify({ isRejection: false });
    });
}
