import type { Page } from "puppeteer-core";
import type { KeptTables } from "../../src/core/model/tables";
import type { Kept } from "../../src/exchange/kept";

/** Everything the browser keeps for the extension, in every kind of store there is. */
export interface EveryStore {
  /** Every database, by its name, with the rows of its object stores. */
  readonly databases: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
  readonly local: Readonly<Record<string, unknown>>;
  readonly session: Readonly<Record<string, unknown>>;
  /** What web pages can keep; Onward keeps nothing there. */
  readonly web: readonly string[];
}

/** Opens every store there is, from a page of the extension's own, past our own code. */
export async function readEveryStore(ownPage: Page): Promise<EveryStore> {
  // As text: not every driver brings half characters over.
  const text = await ownPage.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error("The database did not answer."));
      });
    const databases: Record<string, Record<string, unknown[]>> = {};
    for (const { name = "" } of await indexedDB.databases()) {
      const db = await settled(indexedDB.open(name));
      const rows: Record<string, unknown[]> = {};
      for (const store of db.objectStoreNames)
        rows[store] = await settled(db.transaction(store).objectStore(store).getAll());
      db.close();
      databases[name] = rows;
    }
    interface Area {
      get(key: null): Promise<Record<string, unknown>>;
    }
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: Area; session: Area } } }).chrome;
    return JSON.stringify({
      databases,
      local: await storage.local.get(null),
      session: await storage.session.get(null),
      web: [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...(await caches.keys()),
        ...document.cookie.split("; ").filter(Boolean),
      ],
    });
  });
  return JSON.parse(text) as EveryStore;
}

/** What of it a backup holds: every table but the one that takes the last import back. */
export function tablesOf({ databases }: EveryStore): KeptTables {
  const { imports: _, ...kept } = databases["onward"] ?? {};
  return kept as unknown as KeptTables;
}

/** The same tables in an order of their own, whichever they had. */
export function inOrder(tables: Kept | KeptTables): Record<string, unknown> {
  const rows = Object.entries(tables).filter(([, value]) => Array.isArray(value)) as [string, { id: string }[]][];
  return Object.fromEntries(
    rows.map(([name, all]) => [name, [...all].sort((a, b) => (a.id < b.id ? -1 : 1))] as const).sort(),
  );
}
