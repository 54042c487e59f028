import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  apartDraftId,
  draftId,
  factsDraftId,
  feedbackDraftId,
  fieldLimits,
  replyDraftId,
} from "../../../src/core/model/note";
import { createDatabase, type Database, readEverything } from "../../../src/store/database";
import { listApart } from "../../../src/store/drafts";
import { type Merged, mergeStored, splitStored } from "../../../src/store/merge-rejections";
import { deleteRejection } from "../../../src/store/rejections";
import { sampleRejection } from "../../support/sample-mail";
import { sampleFeedback, sampleFollowUp, sampleNote } from "../../support/sample-story";

let db: Database;
let count = 0;

const into = sampleRejection({ id: "into", threadKey: "a", contact: null, stage: "screen", strengths: ["calm"] });
const from = sampleRejection({
  ...{ id: "from", threadKey: "b", messageKey: "mb", stage: "interview", strengths: ["clear", "calm"], createdAt: 0 },
  progress: { "let-it-out": { state: "done", at: 5 } },
  mood: { before: 2, after: 4 },
});
const other = sampleRejection({ id: "other", threadKey: "c" });
const noteOf = (rejectionId: string, text: string, at: number) =>
  sampleNote("let-it-out", { text }, { id: `${rejectionId}:let-it-out`, rejectionId, createdAt: at, updatedAt: at });
const draft = (id: string, text: string) => ({ id, fields: { text }, updatedAt: 1 });

/** The same value with its fields in the other order, as a browser's own storage may give it back. */
function turnFields<T>(value: T): T {
  const turn = (_: string, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toReversed())
      : one;
  return JSON.parse(JSON.stringify(value, turn)) as T;
}

beforeEach(async () => {
  db = createDatabase(`merge test ${++count}`);
  await db.rejections.bulkPut([into, from, other]);
});
afterEach(() => db.delete());

async function merge(): Promise<Merged> {
  const merged = await mergeStored("into", "from", 100, db);
  if (merged === null || merged === "too-long") throw new Error(`Nothing was merged: ${merged}`);
  return merged;
}

describe("two rejections that are put together", () => {
  it("are one, with all that is known of either", async () => {
    await merge();
    expect(await db.rejections.toCollection().primaryKeys()).toEqual(["into", "other"]);
    expect(await db.rejections.get("into")).toEqual({
      ...into,
      ...{ contact: "Mara", stage: "interview", createdAt: 0, updatedAt: 100, mood: { before: 2, after: 4 } },
      progress: from.progress,
      strengths: ["calm", "clear"],
    });
    expect(await db.rejections.get("other")).toEqual(other);
  });

  it("join what was written in a step of both, the earlier text first, and what was begun", async () => {
    await db.notes.bulkPut([noteOf("into", "Later words.", 9), noteOf("from", "Early words.", 3)]);
    await db.drafts.bulkPut([
      draft(draftId(from, "let-it-out"), "Early words. And more."),
      draft(factsDraftId("from"), "Half a role"),
      draft(feedbackDraftId("from"), "They said"),
      draft(replyDraftId(from, "goodbye"), "Dear Mara"),
    ]);
    await merge();
    const { notes, drafts } = await readEverything(db);
    expect(notes).toEqual([{ ...noteOf("into", "Early words.\n\nLater words.", 9), createdAt: 3 }]);
    expect(Object.fromEntries(drafts.map(({ id, fields }) => [id, fields["text"]]))).toEqual({
      // A draft stands before a note: what the note holds must stand in it as well, or keeping it would lose that.
      [draftId(into, "let-it-out")]: "Later words.\n\nEarly words. And more.",
      [factsDraftId("into")]: "Half a role",
      [feedbackDraftId("into")]: "They said",
      [replyDraftId(from, "goodbye")]: "Dear Mara",
    });
  });

  it("have the feedback and the follow-ups of both, the open one of a kind with both texts", async () => {
    await db.feedback.bulkPut([
      sampleFeedback({ id: "f1", rejectionId: "into" }),
      sampleFeedback({ id: "f2", rejectionId: "from" }),
    ]);
    const followUp = (rejectionId: string, change: object) =>
      sampleFollowUp({ rejectionId, id: `${rejectionId}:next-action`, ...change });
    await db.followUps.bulkPut([
      followUp("into", { text: "Walk", doneAt: 4 }),
      followUp("from", { text: "Read", day: "2026-12-09" }),
    ]);
    await merge();
    expect((await db.feedback.toArray()).map(({ id, rejectionId }) => [id, rejectionId])).toEqual([
      ["f1", "into"],
      ["f2", "into"],
    ]);
    expect(await db.followUps.toArray()).toEqual([followUp("into", { text: "Read\n\nWalk", day: "2026-12-09" })]);
  });

  it("stay apart from what either of them was said to be apart from", async () => {
    await db.drafts.bulkPut([
      draft(apartDraftId("from", "into"), ""),
      draft(apartDraftId("from", "other"), ""),
      draft(apartDraftId("into", "third"), ""),
    ]);
    const before = await readEverything(db);
    const merged = await merge();
    expect((await listApart(db)).sort()).toEqual([apartDraftId("into", "other"), apartDraftId("into", "third")].sort());
    expect(await splitStored(merged, db)).toBe(true);
    expect(await readEverything(db)).toEqual(before);
  });

  it("are two again, row by row, when that is taken back", async () => {
    await db.notes.bulkPut([noteOf("into", "Later words.", 9), noteOf("from", "Early words.", 3)]);
    await db.drafts.bulkPut([draft(draftId(from, "let-it-out"), "More."), draft(apartDraftId("from", "other"), "")]);
    await db.feedback.put(sampleFeedback({ rejectionId: "from" }));
    await db.followUps.put(sampleFollowUp({ rejectionId: "from", id: "from:next-action" }));
    const before = await readEverything(db);
    const merged = await merge();
    expect(await readEverything(db)).not.toEqual(before);
    expect(await splitStored(turnFields(merged), db)).toBe(true);
    expect(await readEverything(db)).toEqual(before);
  });

  it("stay one where something was written since", async () => {
    const merged = await merge();
    await db.notes.put(noteOf("into", "New words.", 200));
    const before = await readEverything(db);
    expect(await splitStored(merged, db)).toBe(false);
    expect(await readEverything(db)).toEqual(before);
  });

  it("stay two where their texts together are longer than one may be, or where one is gone", async () => {
    const half = "x".repeat(fieldLimits.text / 2);
    await db.notes.bulkPut([noteOf("into", half, 9), noteOf("from", "y".repeat(half.length), 3)]);
    const before = await readEverything(db);
    expect(await mergeStored("into", "from", 100, db)).toBe("too-long");
    expect(await mergeStored("into", "gone", 100, db)).toBeNull();
    expect(await readEverything(db)).toEqual(before);
  });
});

it("what was said of two is forgotten with one of them", async () => {
  await db.drafts.bulkPut([draft(apartDraftId("from", "into"), ""), draft(apartDraftId("into", "other"), "")]);
  expect(await listApart(db)).toHaveLength(2);
  await deleteRejection("from", db);
  expect(await listApart(db)).toEqual([apartDraftId("other", "into")]);
});
