import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { tableNames, tablesLeftOut } from "../../src/core/model/tables";
import { rowShapes } from "../../src/exchange/backup-shapes";
import { tableWords } from "../../src/options/data/table-words";
import { createDatabase } from "../../src/store/database";

const sorted = (names: Iterable<string>) => [...names].sort();

it("every table of the database is in a backup, or is left out of it for a reason that is written down", async () => {
  const db = createDatabase("tables");
  await db.open();
  const there = sorted(db.tables.map(({ name }) => name));
  await db.delete();
  expect(there).toEqual(sorted([...tableNames, ...Object.keys(tablesLeftOut)]));
  for (const reason of Object.values(tablesLeftOut)) expect(reason).toMatch(/^[A-Z].{20,}\.$/u);
});

it("every table of a backup has a shape that is looked at, and words for what is stored", () => {
  expect(Object.keys(rowShapes)).toEqual([...tableNames]);
  expect(sorted(tableWords.map(([name]) => name))).toEqual(sorted(tableNames));
});
