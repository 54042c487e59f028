import Dexie, { type EntityTable, type Table } from "dexie";
import type { ImportPart } from "../core/model/import-part";
import { apartPrefix, type Draft } from "../core/model/note";
import { type KeptTables, type TableLeftOut, type TableName, tableNames, tablesLeftOut } from "../core/model/tables";
import { defineVersions } from "./migrations";
import { ownVersionOnly } from "./own-version-only";

/** A row of each table that no backup holds. */
interface RowLeftOut {
  readonly imports: ImportPart;
}

/** The tables, by name. Only pages of the extension's own origin can open them. */
type Tables = { readonly [T in TableName]: EntityTable<KeptTables[T][number], "id"> } & {
  readonly [T in TableLeftOut]: EntityTable<RowLeftOut[T], "id">;
};

export type Database = Dexie & Tables;

const databaseName = "onward";

/** Every table there is. */
const everyTable: readonly (keyof Tables)[] = [...tableNames, ...(Object.keys(tablesLeftOut) as TableLeftOut[])];

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

/** Everything that is stored in the tables of a backup. */
export type StoredRows = { readonly [T in TableName]: KeptTables[T][number][] };

/** All rows of all tables in one consistent reading. */
export async function readEverything(db: Database = database): Promise<StoredRows> {
  return db.transaction("r", [...tableNames], async () => {
    const rows: Partial<Record<TableName, unknown[]>> = {};
    for (const name of tableNames) rows[name] = await (db[name] as Table).toArray();
    return rows as StoredRows;
  });
}

/**
 * Puts other rows in place of all that is stored, all or nothing: these, or those that are made of what is stored at that
 * moment. Nobody else writes in between. Answers what was stored before, and what is now. `forgetsImport`: the last import
 * cannot be taken back any more, since what it wrote goes.
 */
export async function replaceEverything(
  rows: KeptTables | ((stored: StoredRows) => KeptTables),
  { forgetsImport = false }: { readonly forgetsImport?: boolean } = {},
  db: Database = database,
): Promise<{ readonly before: StoredRows; readonly after: KeptTables }> {
  return db.transaction("rw", [...everyTable], async () => {
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
export async function countEverything(db: Database = database): Promise<Readonly<Record<TableName, number>>> {
  const counts = await db.transaction("r", [...tableNames], () =>
    Promise.all(tableNames.map(async (name) => [name, await countRows(db[name] as Table, name)] as const)),
  );
  return Object.fromEntries(counts) as Record<TableName, number>;
}

/** A draft is what was typed; that two records are two was only pressed. */
function countRows(table: Table, name: string): PromiseLike<number> {
  return name === "drafts" ? table.filter(({ id }: Draft) => !id.startsWith(apartPrefix)).count() : table.count();
}

/** Erases every row of every table, all or nothing. */
export async function eraseEverything(db: Database = database): Promise<void> {
  await db.transaction("rw", [...everyTable], async () => {
    for (const name of everyTable) await (db[name] as Table).clear();
  });
}
