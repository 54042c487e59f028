import "fake-indexeddb/auto";
import Dexie from "dexie";
import { afterEach, describe, expect, it, vi } from "vitest";
import { inOneLine } from "../../../src/core/model/achievement";
import { writeAchievement } from "../../../src/store/achievements";
import { createDatabase, recreateDatabase, reopenDatabase } from "../../../src/store/database";
import { isDiskFull, isOfNewerOnward } from "../../../src/store/storage-trouble";

/** Opens a database as another program would, and brings it to a version. */
const openPlainly = async (name: string, version?: number) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error("It did not open."));
  });
const text = inOneLine("Led the migration");

afterEach(() => vi.restoreAllMocks());

describe("a database of a newer Onward", () => {
  it("is told, stays closed and keeps what is in it", async () => {
    const db = createDatabase("newer");
    await writeAchievement("a", text, 1, db);
    db.close();
    (await openPlainly("newer", 60)).close();
    const failed: unknown = await reopenDatabase(db).catch((error: unknown) => error);
    expect(isOfNewerOnward(failed)).toBe(true);
    await expect(writeAchievement("b", text, 2, db)).rejects.toThrow();
    const plain = await openPlainly("newer");
    expect(plain.version).toBe(60);
    const all = plain.transaction("achievements").objectStore("achievements").getAllKeys();
    await vi.waitFor(() => expect(all.result).toEqual(["a"]));
    plain.close();
  });

  it("closes a page of an older one for good while it is made", async () => {
    const db = createDatabase("upgraded");
    await db.open();
    (await openPlainly("upgraded", 60)).close();
    expect(db.isOpen()).toBe(false);
    await expect(writeAchievement("b", text, 2, db)).rejects.toThrow();
  });
});

describe("a database that cannot be opened", () => {
  it("is deleted by the person's wish alone, and is there anew", async () => {
    const db = createDatabase("damaged");
    await writeAchievement("a", text, 1, db);
    vi.spyOn(IDBFactory.prototype, "open").mockImplementationOnce(() => {
      throw new DOMException("Internal error opening backing store.", "DataError");
    });
    await expect(reopenDatabase(db)).rejects.toThrow();
    await reopenDatabase(db);
    expect(await db.achievements.count()).toBe(1);
    await recreateDatabase(db);
    expect(await db.achievements.count()).toBe(0);
    await writeAchievement("b", text, 2, db);
    expect(await db.achievements.count()).toBe(1);
  });
});

describe("a full disk", () => {
  const quota = () => new DOMException("Encountered full disk.", "QuotaExceededError");

  it("is known from whatever the error is wrapped in", () => {
    expect(isDiskFull(quota())).toBe(true);
    expect(isDiskFull(new Dexie.AbortError("aborted", quota()))).toBe(true);
    expect(isDiskFull(new Dexie.BulkError("1 of 2 failed", { 1: quota() }))).toBe(true);
    expect(isDiskFull(Object.assign(new Error("failed"), { failures: [quota()] }))).toBe(true);
    expect(isDiskFull(new DOMException("gone", "InvalidStateError"))).toBe(false);
    expect(isDiskFull("QuotaExceededError")).toBe(false);
    const round: { name: string; inner?: unknown } = { name: "Round" };
    round.inner = round;
    expect(isDiskFull(round)).toBe(false);
  });

  it("is what a write fails by", async () => {
    const db = createDatabase("full");
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw quota();
    });
    const failed: unknown = await writeAchievement("a", text, 1, db).catch((error: unknown) => error);
    expect(isDiskFull(failed)).toBe(true);
  });
});

describe("a write", () => {
  it("asks for the disk before it is answered", async () => {
    const db = createDatabase("strict");
    const begin = vi.spyOn(IDBDatabase.prototype, "transaction");
    await writeAchievement("a", text, 1, db);
    const writes = begin.mock.calls.filter(([, mode]) => mode === "readwrite");
    expect(writes.length).toBeGreaterThan(0);
    for (const [, , options] of writes) expect(options).toEqual({ durability: "strict" });
  });
});
