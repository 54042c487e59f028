import type Dexie from "dexie";

/**
 * Strengths, follow-ups, wordings of the person's own, and seasons. A rejection knows the language and the waiting time of
 * its mail, the people of its thread, what was picked in its steps and which achievements stood beside it; a mail's mark,
 * that its text is folded away; feedback, what to work on and what it is about.
 */
export function defineVersion4(db: Dexie): void {
  db.version(4)
    .stores({
      strengths: "id, updatedAt",
      followUps: "id, rejectionId, day",
      wordings: "id, updatedAt",
      seasons: "id, closedAt",
    })
    .upgrade(async (rows) => {
      await rows
        .table("rejections")
        .toCollection()
        .modify({
          waitingMonths: null,
          language: null,
          people: [],
          mood: { before: null, after: null },
          strengths: [],
          shown: [],
        });
      await rows.table("mails").toCollection().modify({ foldedAt: null, repliedAt: null });
      await rows.table("feedback").toCollection().modify({ goal: "", themes: [] });
    });
}
