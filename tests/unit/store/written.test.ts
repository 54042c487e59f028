import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { draftId } from "../../../src/core/model/note";
import { createDatabase, type Database } from "../../../src/store/database";
import { findDraft, writeDraft } from "../../../src/store/drafts";
import { findWritten, findWrittenDays, writeNote } from "../../../src/store/notes";
import { changeRejection, changeRejectionById } from "../../../src/store/rejections";
import { sampleRejection } from "../../support/sample-mail";

const rejection = sampleRejection();
const draft = draftId(rejection, "let-it-out");
let db: Database;
let count = 0;

beforeEach(async () => {
  db = createDatabase(`written test ${++count}`);
  await changeRejection(rejection, (first) => first, db);
});

afterEach(async () => {
  await db.delete();
});

it("a draft is there before its thread has a record, and says whether it began or ended to be there", async () => {
  await db.rejections.clear();
  expect(await writeDraft(draft, { text: "a" }, 5, db)).toBe(true);
  expect(await writeDraft(draft, { text: "ab" }, 6, db)).toBe(false);
  expect(await findWritten(rejection, "let-it-out", db)).toEqual({
    fields: { text: "ab" },
    updatedAt: 6,
    isDraft: true,
    hasNote: false,
  });
  expect(await writeDraft(draft, null, 7, db)).toBe(true);
  expect(await findWritten(rejection, "let-it-out", db)).toBeNull();
});

it("keeping takes the place of the draft; the day it was first kept stays", async () => {
  await writeDraft(draft, { text: "a" }, 5, db);
  await writeNote(rejection, "let-it-out", { text: "a" }, 6, db);
  await writeNote(rejection, "let-it-out", { text: "b" }, 7, db);
  expect(await findDraft(draft, db)).toBeNull();
  expect(await db.notes.toArray()).toEqual([
    {
      id: `${rejection.id}:let-it-out`,
      rejectionId: rejection.id,
      step: "let-it-out",
      fields: { text: "b" },
      createdAt: 6,
      updatedAt: 7,
    },
  ]);
});

it("what is being written stands before what was kept; letting go takes both", async () => {
  await writeNote(rejection, "let-it-out", { text: "old" }, 6, db);
  await writeDraft(draft, { text: "new" }, 7, db);
  expect(await findWritten(rejection, "let-it-out", db)).toMatchObject({ fields: { text: "new" }, hasNote: true });
  expect(await findWrittenDays(rejection, rejection, db)).toEqual({ "let-it-out": 7 });
  await writeNote(rejection, "let-it-out", null, 8, db);
  expect([await db.notes.count(), await db.drafts.count()]).toEqual([0, 0]);
  expect(await findWrittenDays(rejection, rejection, db)).toEqual({});
});

it("a record that is gone is not made again by a change", async () => {
  await db.rejections.clear();
  expect(await changeRejectionById(rejection.id, (kept) => kept, db)).toBeNull();
  expect(await db.rejections.count()).toBe(0);
});
