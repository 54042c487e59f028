import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createDatabase,
  type Database,
  eraseEverything,
  readEverything,
  reopenDatabase,
} from "../../../src/store/database";
import { findMailMark, markMail } from "../../../src/store/mails";
import { forgetCorrection, keepCorrection, readMemory } from "../../../src/store/memory";
import { changeRejection, findRejection } from "../../../src/store/rejections";
import { sampleMail, sampleRejection } from "../../support/sample-mail";

let db: Database;
let count = 0;

beforeEach(() => {
  db = createDatabase(`store test ${++count}`);
});

afterEach(async () => {
  await db.delete();
});

describe("rejections", () => {
  it("are kept on the first change and changed on the next", async () => {
    await changeRejection(sampleRejection(), (rejection) => ({ ...rejection, updatedAt: 2 }), db);
    await changeRejection(
      sampleRejection({ id: "another", createdAt: 9 }),
      (rejection) => ({ ...rejection, updatedAt: 3 }),
      db,
    );
    expect(await db.rejections.toArray()).toEqual([sampleRejection({ updatedAt: 3 })]);
  });

  it("stay one a thread when two pages act at the same moment", async () => {
    const acts = ["a", "b", "c"].map((id) =>
      changeRejection(
        sampleRejection({ id }),
        (kept) => ({ ...kept, progress: { ...kept.progress, [id]: { state: "done", at: 1 } } }),
        db,
      ),
    );
    await Promise.all(acts);
    const kept = await db.rejections.toArray();
    expect(kept).toHaveLength(1);
    expect(Object.keys(kept[0]?.progress ?? {})).toEqual(["a", "b", "c"]);
  });

  it("are found by their thread, not by another one", async () => {
    await changeRejection(sampleRejection(), (rejection) => rejection, db);
    expect(await findRejection(sampleMail({ messageKey: "msg-f:2" }), db)).toEqual(sampleRejection());
    expect(await findRejection(sampleMail({ threadKey: "thread-f:2" }), db)).toBeNull();
  });
});

describe("marks of mails", () => {
  it("are kept, changed and taken away when they say nothing more", async () => {
    const mail = sampleMail();
    await markMail(mail, { dismissedAt: 5 }, db);
    await markMail(mail, { notARejectionAt: 6 }, db);
    expect(await findMailMark(mail, db)).toEqual({
      id: "gmail:msg-f:1850000000000000001",
      dismissedAt: 5,
      notARejectionAt: 6,
      rejectionAt: null,
      feedbackSettledAt: null,
      foldedAt: null,
      repliedAt: null,
    });
    await markMail(mail, { dismissedAt: null, notARejectionAt: null }, db);
    expect(await findMailMark(mail, db)).toBeNull();
  });
});

describe("memory", () => {
  it("holds what was taught until it is taken back", async () => {
    await keepCorrection("gmail:a", false, { domain: "news.example", features: [1, 2] }, db);
    expect(await readMemory(db)).toEqual({
      notRejections: [{ domain: "news.example", features: [1, 2] }],
      rejections: [],
    });
    await forgetCorrection("gmail:a", db);
    expect(await readMemory(db)).toEqual({ notRejections: [], rejections: [] });
  });
});

describe("the database", () => {
  it("erases every row of every table", async () => {
    await changeRejection(sampleRejection(), (rejection) => rejection, db);
    await markMail(sampleMail(), { dismissedAt: 5 }, db);
    await keepCorrection("gmail:a", false, { domain: "news.example", features: [1] }, db);
    await eraseEverything(db);
    expect(await readEverything(db)).toEqual({
      rejections: [],
      mails: [],
      memory: [],
      achievements: [],
      notes: [],
      drafts: [],
      feedback: [],
      strengths: [],
      followUps: [],
      wordings: [],
      seasons: [],
    });
  });

  it("closes for good when a newer version asks for the tables, and does not open again by itself", async () => {
    await db.open();
    const request = indexedDB.open(db.name, 1_000_000);
    await new Promise((resolve) => request.addEventListener("success", resolve));
    request.result.close();
    expect(db.isOpen()).toBe(false);
    await expect(db.mails.count()).rejects.toThrow();
  });

  it("can be opened again after a failure", async () => {
    await db.open();
    db.close();
    await expect(db.mails.count()).rejects.toThrow();
    await reopenDatabase(db);
    expect(await db.mails.count()).toBe(0);
  });
});
