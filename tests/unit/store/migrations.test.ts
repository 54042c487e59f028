import "fake-indexeddb/auto";
import Dexie from "dexie";
import { describe, expect, it } from "vitest";
import { createDatabase, readEverything } from "../../../src/store/database";
import version1 from "../../fixtures/store/version-1.json" with { type: "json" };

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

describe("a database of an older version", () => {
  for (const frozen of [version1] satisfies Frozen[]) {
    it(`keeps every row of version ${frozen.version}`, async () => {
      const name = `version ${frozen.version}`;
      await restore(name, frozen);
      const db = createDatabase(name);
      expect(await readEverything(db)).toEqual(frozen.rows);
      await db.delete();
    });
  }
});
