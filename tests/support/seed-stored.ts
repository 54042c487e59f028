import type { Page } from "puppeteer-core";
import type { StoredRows } from "../../src/store/database";

/** Puts rows into the tables, past our own code, from a page of the extension's own that has opened the database. */
export async function seedStored(ownPage: Page, rows: Partial<StoredRows>): Promise<void> {
  // As text: so it is one value for the driver, however many rows there are.
  await ownPage.evaluate(async (text) => {
    const tables = JSON.parse(text) as Partial<StoredRows>;
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
  }, JSON.stringify(rows));
}
