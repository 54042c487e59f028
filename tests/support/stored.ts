import type { Page } from "puppeteer-core";
import type { Draft, Note } from "../../src/core/model/note";
import type { MailMark, Rejection } from "../../src/core/model/rejection";
import type { TestBrowser } from "./browser";
import { backgroundWorker } from "./extension";

/** Everything in the extension's database, read past our own code, as raw rows. */
export interface Stored {
  readonly rejections: Rejection[];
  readonly mails: MailMark[];
  readonly memory: { id: string }[];
  readonly achievements: { id: string; text: string }[];
  readonly notes: Note[];
  readonly drafts: Draft[];
}

/** Reads the database from the background. A table that is not there yet is empty. */
export async function readStored(browser: TestBrowser): Promise<Stored> {
  const worker = await backgroundWorker(browser);
  return worker.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error("The database did not answer."));
      });
    const known = (await indexedDB.databases()).some(({ name }) => name === "onward");
    if (!known) return { rejections: [], mails: [], memory: [], achievements: [], notes: [], drafts: [] };
    const db = await settled(indexedDB.open("onward"));
    const rows = (table: string) =>
      db.objectStoreNames.contains(table) ? settled(db.transaction(table).objectStore(table).getAll()) : [];
    const stored = {
      rejections: await rows("rejections"),
      mails: await rows("mails"),
      memory: await rows("memory"),
      achievements: await rows("achievements"),
      notes: await rows("notes"),
      drafts: await rows("drafts"),
    };
    db.close();
    return stored;
  });
}

/** Opens a page of the extension in a tab of its own. */
export async function openOwnPage(
  browser: TestBrowser,
  path: "src/options/index.html" | "src/popup/index.html",
): Promise<Page> {
  const page = await browser.driver.newPage();

  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  return page;
}

/** How many mails the background holds as open in some tab. */
export async function countOpenMails(browser: TestBrowser): Promise<number> {
  const worker = await backgroundWorker(browser);
  return worker.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as { chrome: { storage: { session: { get(key: null): Promise<object> } } } }
    ).chrome;
    return Object.keys(await storage.session.get(null)).filter((key) => key.startsWith("open ")).length;
  });
}
