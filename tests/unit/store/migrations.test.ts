import "fake-indexeddb/auto";
import Dexie from "dexie";
import { describe, expect, it } from "vitest";
import { createDatabase, readEverything } from "../../../src/store/database";
import version1 from "../../fixtures/store/version-1.json" with { type: "json" };
import version2 from "../../fixtures/store/version-2.json" with { type: "json" };
import version3 from "../../fixtures/store/version-3.json" with { type: "json" };

/** A database as that version left it: its own tables, and rows of its time. Never changed once the version is released. */
interface Frozen {
  readonly version: number;
  readonly stores: Record<string, string>;
  readonly rows: Record<string, unknown[]>;
}

async function restore(name: string, frozen: Frozen): Promise<void> {
  const old = new Dexie(name);
  old.version(frozen.version).stores(frozen.stores);
  for (const [table, rows] of Object.entries(frozen.rows)) await old.table(table).bulkAdd(rows);
  old.close();
}

/** What version 4 made of a rejection and of a mark, and its tables. */
const rejectionOf4 = {
  waitingMonths: null,
  language: null,
  people: [],
  mood: { before: null, after: null },
  strengths: [],
  shown: [],
};
const markOf4 = { foldedAt: null, repliedAt: null };
const tablesOf4 = { strengths: [], followUps: [], wordings: [], seasons: [] };

/** What the rows of version 1 are today. */
const fromVersion1 = {
  rejections: version1.rows.rejections.map((row) => ({ ...row, ...rejectionOf4, reply: null })),
  mails: version1.rows.mails.map((row) => ({ ...row, ...markOf4, rejectionAt: null, feedbackSettledAt: null })),
  memory: version1.rows.memory.map((row) => ({ ...row, isRejection: false })),
  achievements: [],
  notes: [],
  drafts: [],
  feedback: [],
  ...tablesOf4,
};

/** What the rows of version 2 are today. */
const fromVersion2 = {
  ...version2.rows,
  rejections: version2.rows.rejections.map((row) => ({
    ...row,
    ...rejectionOf4,
    reply: { ...row.reply, messageKey: null, sentAt: null },
  })),
  mails: version2.rows.mails.map((row) => ({ ...row, ...markOf4, feedbackSettledAt: null })),
  feedback: [],
  ...tablesOf4,
};

/** What the rows of version 3 are today. */
const fromVersion3 = {
  ...version3.rows,
  rejections: version3.rows.rejections.map((row) => ({ ...row, ...rejectionOf4 })),
  mails: version3.rows.mails.map((row) => ({ ...row, ...markOf4 })),
  feedback: version3.rows.feedback.map((row) => ({ ...row, goal: "", themes: [] })),
  ...tablesOf4,
};

describe("a database of an older version", () => {
  it.each([
    { frozen: version1, today: fromVersion1 },
    { frozen: version2, today: fromVersion2 },
    { frozen: version3, today: fromVersion3 },
  ])("keeps every row of version $frozen.version", async ({ frozen, today }) => {
    const name = `version ${frozen.version}`;
    await restore(name, frozen);
    const db = createDatabase(name);
    expect(await readEverything(db)).toEqual(today);
    await db.delete();
  });
});
