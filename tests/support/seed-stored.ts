import type { Page } from "puppeteer-core";
import type { StoredRows } from "../../src/store/database";

/** Puts rows into the tables, past our own code, from a page of the extension's own that has opened the database. */
export async function seedStored(ownPage: Page, rows: Partial<StoredRows>): Promise<void> {
  await ownPage.evaluate(async (tables) => {
    const opening = indexedDB.open("onward");
    await new Promise((done) => {
      opening.onsuccess = done;
    });
    const db = opening.result;
    const change = db.transaction(Object.keys(tables), "readwrite");
    for (const [name, all] of Object.entries(tables)) for (const row of all) change.objectStore(name).put(row);
    await new Promise((done) => {
      change.oncomplete = done;
    });
    db.close();
  }, rows);
}
