import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { inOneLine } from "../../../src/core/model/achievement";
import { rememberingBrowser as fake } from "../../support/remembering-browser";

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/remembering-browser")).rememberingBrowser.browser,
}));
vi.mock("../../../src/card/index.iife.tsx?script&iife", () => ({ default: "card.js" }));
vi.mock("../../../src/background/remind", () => ({ remind: async () => undefined }));

const { achievementHandlers } = await import("../../../src/background/handlers/achievements");
const { ownListHandlers } = await import("../../../src/background/handlers/own-lists");
const { settingsHandlers } = await import("../../../src/background/handlers/settings");
const { snapshotHandlers } = await import("../../../src/background/handlers/snapshot");
const { renewSnapshot } = await import("../../../src/background/keep-snapshot");
const { startSnapshots } = await import("../../../src/background/start-snapshots");
const { database, eraseEverything } = await import("../../../src/store/database");

startSnapshots();

const caller = { id: "onward-id", origin: undefined, tabId: undefined, frameId: undefined };
const write = () => ({ writeId: crypto.randomUUID() });
const add = async (text: string) => {
  const { writeId } = write();
  await achievementHandlers["achievement/write"]({ writeId, achievement: inOneLine(text) }, caller);
  return writeId;
};
const find = () => snapshotHandlers["snapshot/find"](null, caller);
const settle = (restores: boolean) => snapshotHandlers["snapshot/settle"]({ ...write(), restores }, caller);
const texts = async () => (await database.achievements.toArray()).map(({ text }) => text).sort();
const copied = (place: string) =>
  (fake.kept.get(place) as { achievements: { text: string }[] } | undefined)?.achievements.map(({ text }) => text);
/** The tables are gone, as after a profile was damaged; nobody of ours did it. */
const lose = () => eraseEverything();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  fake.kept.clear();
  fake.alarms.clear();
  await eraseEverything();
  await vi.advanceTimersByTimeAsync(5_000);
  await renewSnapshot({ isReplaced: true });
  fake.kept.clear();
});
afterEach(() => vi.useRealTimers());

describe("the snapshot", () => {
  it("follows a change within seconds, and an alarm stands for a worker that is ended before", async () => {
    await add("Led the migration");
    expect(fake.alarms.has("snapshot")).toBe(true);
    expect(copied("snapshot")).toBeUndefined();
    for (const hear of fake.heard) hear({ name: "snapshot" });
    await vi.waitFor(() => expect(copied("snapshot")).toEqual(["Led the migration"]));
    await add("Ran the workshop");
    await vi.advanceTimersByTimeAsync(2_100);
    await vi.waitFor(() => expect(copied("snapshot")).toHaveLength(2));
    await vi.waitFor(() => expect(fake.alarms.has("snapshot")).toBe(false));
  });

  it("is never written over by a database that came up empty, and is offered then", async () => {
    await add("Led the migration");
    await renewSnapshot();
    expect(await find()).toEqual({ achievements: 1, others: 0, isMissing: false });
    await lose();
    for (const start of fake.started) start();
    expect(await find()).toEqual({ achievements: 1, others: 0, isMissing: true });
    await renewSnapshot();
    await renewSnapshot();
    expect(await find()).toMatchObject({ isMissing: true });
    await settle(true);
    expect(await texts()).toEqual(["Led the migration"]);
    expect(await find()).toEqual({ achievements: 1, others: 0, isMissing: false });
    expect(fake.kept.has("snapshot-missing")).toBe(false);
  });

  it("is still offered when something new was written first, and restoring leaves that as it is", async () => {
    const id = await add("Led the migration");
    await renewSnapshot();
    await lose();
    await add("Something new");
    await renewSnapshot();
    expect(await find()).toMatchObject({ achievements: 1, isMissing: true });
    // What is there now under an id of the copy is newer.
    await achievementHandlers["achievement/write"]({ writeId: id, achievement: inOneLine("Mended since") }, caller);
    await settle(true);
    expect(await texts()).toEqual(["Mended since", "Something new"]);
  });

  it("stays set aside until every row is back, however many came back from elsewhere", async () => {
    const ids = [await add("First"), await add("Second"), await add("Third")];
    await renewSnapshot();
    const old = await database.achievements.bulkGet(ids.slice(0, 1));
    await lose();
    await find();
    await database.achievements.bulkAdd(old as never);
    await settingsHandlers["store/replaced"](null, caller);
    await renewSnapshot();
    expect(await find()).toEqual({ achievements: 2, others: 0, isMissing: true });
    await settle(true);
    expect(await texts()).toEqual(["First", "Second", "Third"]);
    expect(fake.kept.has("snapshot-missing")).toBe(false);
  });

  it("comes back whole, with what was set aside before and was written since, where the database is made anew", async () => {
    await add("Set aside");
    await renewSnapshot();
    await lose();
    await find();
    await add("Written since");
    await renewSnapshot();
    await lose();
    await settle(true);
    expect(await texts()).toEqual(["Set aside", "Written since"]);
  });

  it("is offered no more once it was left, and is kept until there is something new", async () => {
    await add("Led the migration");
    await renewSnapshot();
    await lose();
    await find();
    await settle(false);
    expect(await find()).toMatchObject({ achievements: 1, isMissing: false });
    await renewSnapshot();
    expect(copied("snapshot-missing")).toEqual(["Led the migration"]);
    await add("Something new");
    await renewSnapshot();
    expect(fake.kept.has("snapshot-missing")).toBe(false);
    expect(copied("snapshot")).toEqual(["Something new"]);
  });

  it("is not forgotten after it was left for what stood there before", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
    await add("Led the migration");
    await renewSnapshot();
    await lose();
    await add("Something else");
    await renewSnapshot();
    vi.setSystemTime(Date.now() + 1_000);
    await settle(false);
    await renewSnapshot();
    expect(copied("snapshot-missing")).toEqual(["Led the migration"]);
    await add("Something new");
    await renewSnapshot();
    expect(fake.kept.has("snapshot-missing")).toBe(false);
  });

  it("goes with the last row that the person deletes, and is then not offered", async () => {
    const { writeId } = write();
    const id = await add("Led the migration");
    await ownListHandlers["strength/write"]({ writeId, name: "Calm" }, caller);
    await renewSnapshot();
    await achievementHandlers["achievement/delete"]({ ...write(), ids: [id] }, caller);
    expect(copied("snapshot")).toEqual([]);
    await ownListHandlers["strength/delete"]({ ...write(), id: writeId }, caller);
    expect(fake.kept.has("snapshot")).toBe(false);
    expect(await find()).toBeNull();
  });

  it("keeps no row that the person deleted, in neither copy, even before it followed what was added", async () => {
    const id = await add("Led the migration");
    await renewSnapshot();
    await add("Ran the workshop");
    await achievementHandlers["achievement/delete"]({ ...write(), ids: [id] }, caller);
    expect(fake.kept.has("snapshot")).toBe(false);
    await renewSnapshot();
    expect(fake.kept.has("snapshot-missing")).toBe(false);
    expect(copied("snapshot")).toEqual(["Ran the workshop"]);
    expect(await find()).toMatchObject({ isMissing: false });
  });

  it("loses what is deleted from what was set aside as well, and nothing else of it", async () => {
    const strengthId = write().writeId;
    const wordingId = write().writeId;
    const id = await add("Led the migration");
    await add("Ran the workshop");
    await ownListHandlers["strength/write"]({ writeId: strengthId, name: "Calm" }, caller);
    const wording = { name: "Short", text: "Thank you" };
    await ownListHandlers["wording/write"]({ writeId: wordingId, wording }, caller);
    await renewSnapshot();
    await lose();
    await find();
    await settle(false);
    await achievementHandlers["achievement/delete"]({ ...write(), ids: [id] }, caller);
    await ownListHandlers["strength/delete"]({ ...write(), id: strengthId }, caller);
    await ownListHandlers["wording/delete"]({ ...write(), id: wordingId }, caller);
    expect(await find()).toEqual({ achievements: 1, others: 0, isMissing: false });
    await settle(true);
    expect(await texts()).toEqual(["Ran the workshop"]);
  });

  it("goes when the record was replaced by an empty one, and what had been set aside stays offered", async () => {
    await add("Led the migration");
    await renewSnapshot();
    await lose();
    await find();
    await add("Brought in, and taken back");
    await renewSnapshot();
    await eraseEverything();
    await settingsHandlers["store/replaced"](null, caller);
    expect(fake.kept.has("snapshot")).toBe(false);
    expect(await find()).toEqual({ achievements: 1, others: 0, isMissing: true });
  });

  it("does not take rows that were replaced for lost, though a renewal comes while the pages are told", async () => {
    await add("Led the migration");
    await renewSnapshot();
    await eraseEverything();
    let goOn = () => {};
    const told = new Promise<never[]>((resolve) => {
      goOn = () => resolve([]);
    });
    const query = vi.spyOn(fake.browser.tabs, "query").mockImplementation(() => told);
    const replaced = settingsHandlers["store/replaced"](null, caller);
    await vi.waitFor(() => expect(query).toHaveBeenCalled());
    await renewSnapshot();
    goOn();
    await replaced;
    query.mockRestore();
    expect([...fake.kept.keys()].filter((key) => key.startsWith("snapshot"))).toEqual([]);
    expect(await find()).toBeNull();
  });

  it("follows what a page of ours wrote itself at once, and goes where that is taken back and nothing is left", async () => {
    const row = { ...inOneLine("Brought in"), id: "in", createdAt: 1, updatedAt: 1, shownAt: null };
    await database.achievements.bulkPut([row]);
    await snapshotHandlers["snapshot/renew"](null, caller);
    expect(copied("snapshot")).toEqual(["Brought in"]);
    await database.achievements.bulkDelete(["in"]);
    await snapshotHandlers["snapshot/renew"](null, caller);
    expect([...fake.kept.keys()].filter((key) => key.startsWith("snapshot"))).toEqual([]);
    expect(await find()).toBeNull();
  });

  it("takes no row of another shape out of the storage", async () => {
    await add("Led the migration");
    await renewSnapshot();
    const stored = fake.kept.get("snapshot") as { achievements: object[]; strengths: object[] };
    stored.achievements.push({ id: "x", text: 7 });
    stored.strengths.push({ id: "", name: "Calm", shownBy: [], createdAt: 1, updatedAt: 1 });
    await lose();
    expect(await find()).toEqual({ achievements: 1, others: 0, isMissing: true });
    await settle(true);
    expect(await texts()).toEqual(["Led the migration"]);
    fake.kept.set("snapshot", "nonsense");
    await renewSnapshot();
    expect(copied("snapshot")).toEqual(["Led the migration"]);
  });

  it("keeps rows that lack a field, or have one of a newer Onward", async () => {
    await add("Led the migration");
    await add("Ran the workshop");
    await ownListHandlers["strength/write"]({ ...write(), name: "Calm" }, caller);
    await renewSnapshot();
    const { achievements, strengths } = fake.kept.get("snapshot") as Record<string, Record<string, unknown>[]>;
    delete achievements?.[0]?.["employer"];
    delete achievements?.[0]?.["shownAt"];
    delete strengths?.[0]?.["shownBy"];
    Object.assign(achievements?.[1] ?? {}, { colour: "green" });
    await lose();
    expect(await find()).toEqual({ achievements: 2, others: 1, isMissing: true });
    await settle(true);
    const rows = await database.achievements.toArray();
    expect(rows.map(({ employer, shownAt }) => [employer, shownAt])).toEqual(Array(2).fill(["", null]));
    expect(rows.some((row) => "colour" in row)).toBe(false);
    expect((await database.strengths.toArray()).map(({ shownBy }) => shownBy)).toEqual([[]]);
  });

  it("and every other write say it where the disk is full", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("Encountered full disk.", "QuotaExceededError");
    });
    await expect(add("Led the migration")).rejects.toThrow("full");
    const strength = ownListHandlers["strength/write"]({ ...write(), name: "Calm" }, caller);
    await expect(strength).rejects.toThrow("full");
    put.mockRestore();
    warn.mockRestore();
    await add("Led the migration");
    expect(await texts()).toEqual(["Led the migration"]);
  });

  it("stays as it is while the database cannot be read, and says how much it holds", async () => {
    await add("Led the migration");
    await renewSnapshot();
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const open = vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("Internal error", "UnknownError");
    });
    database.close();
    await renewSnapshot();
    expect(await find()).toEqual({ achievements: 1, others: 0, isMissing: false });
    await expect(settle(true)).rejects.toThrow("storage");
    open.mockRestore();
    warn.mockRestore();
    await settle(true);
    expect(copied("snapshot")).toEqual(["Led the migration"]);
  });
});
