import "fake-indexeddb/auto";
import Dexie from "dexie";
import { describe, expect, it } from "vitest";
import { createDatabase, readEverything } from "../../../src/store/database";
import version1 from "../../fixtures/store/version-1.json" with { type: "json" };
import version2 from "../../fixtures/store/version-2.json" with { type: "json" };
import version3 from "../../fixtures/store/version-3.json" with { type: "json" };
import version4 from "../../fixtures/store/version-4.json" with { type: "json" };

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

/** What version 5 made of an achievement. */
function achievementOf5<Row extends { readonly isPinned: boolean }>(row: Row, pin: number | null, date: string) {
  const { isPinned: _, ...kept } = row;
  const told = {
    situation: "",
    action: "",
    result: "",
    number: "",
    employer: "",
    skills: [],
    kind: "result",
    link: "",
  };
  return { ...kept, ...told, pin, date };
}

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
  achievements: version2.rows.achievements.map((row) => achievementOf5(row, 0, row.date)),
  feedback: [],
  ...tablesOf4,
};

/** What the rows of version 3 are today. */
const fromVersion3 = {
  ...version3.rows,
  rejections: version3.rows.rejections.map((row) => ({ ...row, ...rejectionOf4 })),
  mails: version3.rows.mails.map((row) => ({ ...row, ...markOf4 })),
  achievements: version3.rows.achievements.map((row) => achievementOf5(row, 0, row.date)),
  feedback: version3.rows.feedback.map((row) => ({ ...row, goal: "", themes: [] })),
  ...tablesOf4,
};

/** What the rows of version 4 are today: pinned ones stand as they stood, the newest first, and month 13 is no month. */
const pinsOf4 = [1, 2, 0];
const datesOf4 = ["2025-03", "2024", "2023"];
const fromVersion4 = {
  ...version4.rows,
  strengths: version4.rows.strengths.map((row) => ({ ...row, shownBy: [] })),
  achievements: version4.rows.achievements.map((row, index) =>
    achievementOf5(row, pinsOf4[index] ?? null, datesOf4[index] ?? ""),
  ),
};

describe("a database of an older version", () => {
  it.each([
    { frozen: version1, today: fromVersion1 },
    { frozen: version2, today: fromVersion2 },
    { frozen: version3, today: fromVersion3 },
    { frozen: version4, today: fromVersion4 },
  ])("keeps every row of version $frozen.version", async ({ frozen, today }) => {
    const name = `version ${frozen.version}`;
    await restore(name, frozen);
    const db = createDatabase(name);
    expect(await readEverything(db)).toEqual(today);
    await db.delete();
  });
});
