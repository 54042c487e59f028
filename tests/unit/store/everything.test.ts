import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inOneLine } from "../../../src/core/model/achievement";
import { apartDraftId } from "../../../src/core/model/note";
import { writeAchievement } from "../../../src/store/achievements";
import {
  countEverything,
  createDatabase,
  type Database,
  readEverything,
  replaceEverything,
} from "../../../src/store/database";
import { findLastImport, writeImport } from "../../../src/store/imports";
import { changeRejection } from "../../../src/store/rejections";
import { sampleRejection } from "../../support/sample-mail";

const rejection = sampleRejection();
const kept = { id: "i1", createdAt: 1, updatedAt: 1, shownAt: null };
let db: Database;
let count = 0;

beforeEach(async () => {
  db = createDatabase(`everything ${++count}`);
  await changeRejection(rejection, (kept) => kept, db);
  await writeAchievement("a1", inOneLine("Kept the lights on"), 1, db);
});

afterEach(async () => {
  await db.delete();
});

describe("everything that is stored", () => {
  it("is replaced by other rows, and what was there is answered", async () => {
    const before = await readEverything(db);
    const rows = {
      ...before,
      achievements: [],
      strengths: [{ id: "s1", name: "Calm", shownBy: [], createdAt: 1, updatedAt: 1 }],
    };
    expect(await replaceEverything(rows, {}, db)).toEqual({ before, after: rows });
    expect(await readEverything(db)).toEqual(rows);
    expect(await countEverything(db)).toMatchObject({ rejections: 1, achievements: 0, strengths: 1, mails: 0 });
    await db.drafts.bulkPut([apartDraftId("a", "b"), "typed"].map((id) => ({ id, fields: {}, updatedAt: 1 })));
    expect((await countEverything(db)).drafts).toBe(1);
  });

  it("is replaced by what is made of it, with no write in between", async () => {
    const replaced = replaceEverything((stored) => ({ ...stored, rejections: [] }), {}, db);
    const written = writeAchievement("a2", inOneLine("Written meanwhile"), 2, db);
    await Promise.all([replaced, written]);
    const { achievements, rejections } = await readEverything(db);
    expect(achievements.map(({ id }) => id)).toEqual(["a1", "a2"]);
    expect(rejections).toEqual([]);
  });

  it("stays whole when one row cannot be written", async () => {
    const before = await readEverything(db);
    // One thread has one rejection: the table refuses the second.
    const rows = { ...before, achievements: [], rejections: [rejection, { ...rejection, id: "other" }] };
    await expect(replaceEverything(rows, {}, db)).rejects.toThrow();
    expect(await readEverything(db)).toEqual(before);
  });

  it("forgets the last import where what it wrote goes, and only there", async () => {
    await writeImport({ name: "list.csv", at: 1, added: [{ ...inOneLine("Sold ice"), ...kept }], changed: [] }, {}, db);
    await replaceEverything((stored) => stored, {}, db);
    expect(await findLastImport(db)).toMatchObject({ name: "list.csv" });
    await replaceEverything((stored) => stored, { forgetsImport: true }, db);
    expect(await findLastImport(db)).toBeNull();
  });
});
