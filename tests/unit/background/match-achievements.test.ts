import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type AchievementFields, inOneLine } from "../../../src/core/model/achievement";

vi.mock("webextension-polyfill", () => ({ default: {} }));

const { matchAchievements } = await import("../../../src/background/match-achievements");
const store = await import("../../../src/store/achievements");
const { database, eraseEverything } = await import("../../../src/store/database");

const about = { role: "Platform Engineer", company: null, reason: "Kubernetes" };
const add = (id: string, change: Partial<AchievementFields> = {}) =>
  store.writeAchievement(id, { ...inOneLine("Ran the workshop"), ...change }, 1);
const match = async () => (await matchAchievements(about)).map(({ achievement }) => achievement.id);
/** Everything is read in one transaction of its own, and nothing else of the matching is. */
const readings = () => vi.spyOn(database, "transaction");

let now = 1_000;

beforeEach(async () => {
  vi.spyOn(Date, "now").mockImplementation(() => ++now);
  await eraseEverything();
  await add("a", { skills: ["Kubernetes"] });
  await add("b");
  await add("c");
  await add("d");
});
afterEach(() => vi.restoreAllMocks());

it("reads the achievements once, and gives each its turn all the same", async () => {
  const read = readings();
  expect(await match()).toEqual(["a", "b", "c"]);
  expect(await match()).toEqual(["a", "d", "b"]);
  expect(await match()).toEqual(["a", "c", "b"]);
  expect(read.mock.calls.filter(([mode]) => mode === "r")).toHaveLength(1);
});

it("knows at once what was written, pinned, deleted or brought back", async () => {
  await match();
  await add("new", { skills: ["Kubernetes"], role: "Platform Engineer" });
  expect((await match())[0]).toBe("new");
  await store.deleteAchievements(["new"]);
  expect(await match()).not.toContain("new");
  await store.pinAchievements(["d"], 2);
  expect((await match())[1]).toBe("d");
  await store.writeAchievement("b", { ...inOneLine("Platform Kubernetes"), skills: ["Kubernetes", "Platform"] }, 3);
  expect((await match())[0]).toBe("b");
  await eraseEverything();
  expect(await match()).toEqual([]);
});

it("tells a database that cannot be read, and matches again once it can", async () => {
  await match();
  await add("b", { skills: ["Kubernetes", "Platform"] });
  const broken = readings().mockRejectedValueOnce(new Error("closed"));
  await expect(match()).rejects.toThrow("closed");
  broken.mockRestore();
  expect((await match())[0]).toBe("b");
});
