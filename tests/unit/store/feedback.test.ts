import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Feedback } from "../../../src/core/model/feedback";
import { createDatabase, type Database, eraseEverything, readEverything } from "../../../src/store/database";
import { deleteFeedback, keepFeedback, restoreFeedback } from "../../../src/store/feedback";
import { findMailMark } from "../../../src/store/mails";
import { changeRejection, deleteRejection, deleteUntouched } from "../../../src/store/rejections";
import { sampleRejection } from "../../support/sample-mail";

const rejection = sampleRejection();
const feedback: Feedback & { readonly messageKey: string } = {
  id: "f",
  rejectionId: rejection.id,
  host: "gmail",
  messageKey: "msg-f:2",
  threadKey: rejection.threadKey,
  text: "Your portfolio was strong.",
  from: "Mara Lindqvist",
  keptAt: 5,
  answeredAt: 4,
  goal: "",
  themes: [],
};
let db: Database;
let count = 0;

beforeEach(async () => {
  db = createDatabase(`feedback test ${++count}`);
  await changeRejection(rejection, (kept) => kept, db);
});

afterEach(async () => {
  await db.delete();
});

it("is kept once an answer, and settles it", async () => {
  expect(await keepFeedback(feedback, db)).toBe(true);
  expect(await keepFeedback({ ...feedback, id: "from another window", keptAt: 9 }, db)).toBe(true);
  expect(await db.feedback.toArray()).toEqual([feedback]);
  expect(await findMailMark(feedback, db)).toMatchObject({ feedbackSettledAt: 9, dismissedAt: null });
});

it("is not kept for a rejection that is gone", async () => {
  await deleteRejection(rejection.id, db);
  expect(await keepFeedback(feedback, db)).toBe(false);
  expect(await restoreFeedback(feedback, db)).toBe(false);
  expect([await db.feedback.count(), await db.mails.count()]).toEqual([0, 0]);
});

it("is deleted and brought back as it was", async () => {
  await keepFeedback(feedback, db);
  await deleteFeedback("f", db);
  expect(await db.feedback.count()).toBe(0);
  expect(await restoreFeedback(feedback, db)).toBe(true);
  expect(await db.feedback.toArray()).toEqual([feedback]);
});

it("goes with its rejection, and keeps one that was otherwise not touched", async () => {
  await keepFeedback(feedback, db);
  await deleteUntouched(rejection, db);
  expect(await db.rejections.count()).toBe(1);
  await keepFeedback({ ...feedback, id: "g", rejectionId: "another" }, db);
  await deleteRejection(rejection.id, db);
  expect(await db.feedback.count()).toBe(0);
});

it("leaves no draft of anything behind when its rejection goes", async () => {
  await keepFeedback(feedback, db);
  const ids = [`feedback:${rejection.id}`, "feedback:f", `facts:${rejection.id}`, `follow-up:${rejection.id}:reply`];
  await db.drafts.bulkPut([...ids, "feedback:other"].map((id) => ({ id, fields: { text: "typed" }, updatedAt: 1 })));
  await deleteRejection(rejection.id, db);
  expect(await db.drafts.toCollection().primaryKeys()).toEqual(["feedback:other"]);
});

it("is read with everything, and erased with everything", async () => {
  await keepFeedback(feedback, db);
  expect((await readEverything(db)).feedback).toEqual([feedback]);
  await eraseEverything(db);
  expect((await readEverything(db)).feedback).toEqual([]);
});
