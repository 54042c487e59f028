import Dexie, { type EntityTable, type Table } from "dexie";
import type { Achievement } from "../core/model/achievement";
import type { Feedback } from "../core/model/feedback";
import type { FollowUp } from "../core/model/follow-up";
import type { ImportPart } from "../core/model/import-part";
import { apartPrefix, type Draft, type Note } from "../core/model/note";
import type { OwnWording } from "../core/model/own-wording";
import type { MailMark, Rejection } from "../core/model/rejection";
import type { Season } from "../core/model/season";
import type { Strength } from "../core/model/strength";
import type { MemoryRow } from "./memory";
import { defineVersions } from "./migrations";
import { ownVersionOnly } from "./own-version-only";

/** The tables, by name. Only pages of the extension's own origin can open them. */
interface Tables {
  readonly rejections: EntityTable<Rejection, "id">;
  readonly mails: EntityTable<MailMark, "id">;
  readonly memory: EntityTable<MemoryRow, "id">;
  readonly achievements: EntityTable<Achievement, "id">;
  readonly notes: EntityTable<Note, "id">;
  readonly drafts: EntityTable<Draft, "id">;
  readonly feedback: EntityTable<Feedback, "id">;
  readonly strengths: EntityTable<Strength, "id">;
  readonly followUps: EntityTable<FollowUp, "id">;
  readonly wordings: EntityTable<OwnWording, "id">;
  readonly seasons: EntityTable<Season, "id">;
  /** What takes the last import back: no part of a backup, and erased like everything. */
  readonly imports: EntityTable<ImportPart, "id">;
}

export type Database = Dexie & Tables;

const databaseName = "onward";

/** Names of the tables a backup holds. */
const tableNames = [
  "rejections",
  "mails",
  "memory",
  "achievements",
  "notes",
  "drafts",
  "feedback",
  "strengths",
  "followUps",
  "wordings",
  "seasons",
] as const satisfies readonly (keyof Tables)[];

/**
 * The database of this page or worker; opened by its first use. `strict` writes reach the disk before they are
 * answered: what a person was told is kept, is kept.
 */
export const database = createDatabase();

/** A database object of its own, for tests and for this module. */
export function createDatabase(name: string = databaseName): Database {
  const db = new Dexie(name, {
    chromeTransactionDurability: "strict",
    indexedDB: ownVersionOnly(),
    IDBKeyRange: globalThis.IDBKeyRange,
  }) as Database;
  defineVersions(db);
  db.on("versionchange", () => {
    // A newer Onward wants to change the tables. An old page that opened again would write rows of the old shape into
    // them, so this one closes for good, and a page starts over with the new code.
    db.close({ disableAutoOpen: true });
    if (isSeen()) location.reload();
    // Keeps Dexie's own listener from running, which closes only until the next use.
    return false;
  });
  return db;
}

/**
 * Whether this is a page somebody may be looking at. In Firefox the background is a page too, under a name the browser gives:
 * loaded anew, it would lose what it is being asked.
 */
function isSeen(): boolean {
  return typeof document !== "undefined" && location.pathname !== "/_generated_background_page.html";
}

/** Tries a database that failed to open once more. Throws what opening throws. */
export async function reopenDatabase(db: Database = database): Promise<void> {
  db.close({ disableAutoOpen: false });
  await db.open();
}

/** Deletes a database that cannot be opened, with all that is in it, and makes a new one. Only ever by the person's own wish. */
export async function recreateDatabase(db: Database = database): Promise<void> {
  await db.delete({ disableAutoOpen: false });
  await db.open();
}

/** Everything that is stored in the tables. */
export interface StoredRows {
  readonly rejections: Rejection[];
  readonly mails: MailMark[];
  readonly memory: MemoryRow[];
  readonly achievements: Achievement[];
  readonly notes: Note[];
  readonly drafts: Draft[];
  readonly feedback: Feedback[];
  readonly strengths: Strength[];
  readonly followUps: FollowUp[];
  readonly wordings: OwnWording[];
  readonly seasons: Season[];
}

/** All rows of all tables in one consistent reading. */
export async function readEverything(db: Database = database): Promise<StoredRows> {
  return db.transaction("r", [...tableNames], async () => ({
    rejections: await db.rejections.toArray(),
    mails: await db.mails.toArray(),
    memory: await db.memory.toArray(),
    achievements: await db.achievements.toArray(),
    notes: await db.notes.toArray(),
    drafts: await db.drafts.toArray(),
    feedback: await db.feedback.toArray(),
    strengths: await db.strengths.toArray(),
    followUps: await db.followUps.toArray(),
    wordings: await db.wordings.toArray(),
    seasons: await db.seasons.toArray(),
  }));
}

/** Rows for every table. */
export type NewRows = { readonly [T in keyof StoredRows]: readonly StoredRows[T][number][] };

/**
 * Puts other rows in place of all that is stored, all or nothing: these, or those that are made of what is stored at that
 * moment. Nobody else writes in between. Answers what was stored before, and what is now. `forgetsImport`: the last import
 * cannot be taken back any more, since what it wrote goes.
 */
export async function replaceEverything(
  rows: NewRows | ((stored: StoredRows) => NewRows),
  { forgetsImport = false }: { readonly forgetsImport?: boolean } = {},
  db: Database = database,
): Promise<{ readonly before: StoredRows; readonly after: NewRows }> {
  return db.transaction("rw", [...tableNames, "imports"], async () => {
    const before = await readEverything(db);
    const after = typeof rows === "function" ? rows(before) : rows;
    for (const name of tableNames) {
      const table = db[name] as Table;
      await table.clear();
      await table.bulkAdd([...after[name]]);
    }
    if (forgetsImport) await db.imports.clear();
    return { before, after };
  });
}

/** How many rows each table has. */
export async function countEverything(db: Database = database): Promise<Readonly<Record<keyof StoredRows, number>>> {
  const counts = await db.transaction("r", [...tableNames], () =>
    Promise.all(tableNames.map(async (name) => [name, await countRows(db[name] as Table, name)] as const)),
  );
  return Object.fromEntries(counts) as Record<keyof StoredRows, number>;
}

/** A draft is what was typed; that two records are two was only pressed. */
function countRows(table: Table, name: string): PromiseLike<number> {
  return name === "drafts" ? table.filter(({ id }: Draft) => !id.startsWith(apartPrefix)).count() : table.count();
}

/** Erases every row of every table, all or nothing. */
export async function eraseEverything(db: Database = database): Promise<void> {
  const all = [...tableNames, "imports"] as const;
  await db.transaction("rw", [...all], async () => {
    for (const name of all) await (db[name] as Table).clear();
  });
}
