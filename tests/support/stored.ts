import { type KeptTables, type TableName, tableNames } from "../../src/core/model/tables";
import type { TestBrowser } from "./browser";

/** Everything in the extension's database, read past our own code, as raw rows. */
export type Stored = { readonly [T in TableName]: KeptTables[T][number][] };

/** Reads the database from the background. A table that is not there yet is empty. */
export async function readStored(browser: TestBrowser): Promise<Stored> {
  const stored = await browser.inBackground(async ({ indexedDB }, names) => {
    const settled = (request: IDBRequest) =>
      new Promise<unknown>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error("The database did not answer."));
      });
    const isKnown = (await indexedDB.databases()).some(({ name }) => name === "onward");
    const rows: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, []]));
    if (!isKnown) return rows;
    const db = (await settled(indexedDB.open("onward"))) as IDBDatabase;
    for (const name of names) {
      if (!db.objectStoreNames.contains(name)) continue;
      rows[name] = await settled(db.transaction(name).objectStore(name).getAll());
    }
    db.close();
    return rows;
  }, tableNames);
  return stored as unknown as Stored;
}

/** Empties every table, past our own code. */
export async function eraseStored(browser: TestBrowser): Promise<void> {
  await browser.inBackground(async ({ indexedDB }) => {
    const opening = indexedDB.open("onward");
    await new Promise((done) => {
      opening.onsuccess = done;
    });
    const db = opening.result;
    const names = [...db.objectStoreNames];
    if (names.length > 0) {
      const change = db.transaction(names, "readwrite");
      for (const name of names) change.objectStore(name).clear();
      await new Promise((done) => {
        change.oncomplete = done;
      });
    }
    db.close();
  }, null);
}
