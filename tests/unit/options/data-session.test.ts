import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { defaultSettings } from "../../../src/core/model/settings";
import type { Kept } from "../../../src/exchange/kept";
import { createDataPorts } from "../../../src/options/data/data-session";
import { whileNothingIsReplaced } from "../../../src/platform/replacing";
import { readSettings, writeSettings } from "../../../src/platform/settings-storage";
import { noteDiskFull, say } from "../../../src/platform/words";
import { eraseEverything, readEverything } from "../../../src/store/database";
import { findLastImport, writeImport } from "../../../src/store/imports";
import { sampleAchievement } from "../../support/sample-story";

/** A storage that remembers, a background that agrees, and words by their keys. */
const { stored, told } = vi.hoisted(() => ({ stored: new Map<string, unknown>(), told: [] as string[] }));
vi.mock("../../../src/platform/browser", () => ({
  browser: {
    i18n: { getMessage: (key: string) => key },
    runtime: {
      id: "onward-id",
      sendMessage: async ({ onward }: { onward: string }) => {
        told.push(onward);
        return { ok: true, value: null };
      },
    },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: structuredClone(stored.get(key)) }),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
        },
      },
    },
  },
}));

vi.mock("../../../src/platform/empty-storage", () => ({
  async emptyStorage(rest: object) {
    stored.clear();
    for (const [key, value] of Object.entries(rest)) stored.set(key, structuredClone(value));
  },
  dropSession: async () => undefined,
}));

const own = sampleAchievement({ id: "own" });
const backup = async (): Promise<Kept> => ({
  ...(await readEverything()),
  settings: { ...defaultSettings, firstName: "Inès", signOff: "Cheers," },
  achievements: [sampleAchievement({ id: "came" })],
});

beforeEach(async () => {
  await eraseEverything();
  await writeSettings({ ...defaultSettings, firstName: "Ines", signOff: "Best," });
});
afterEach(() => {
  vi.restoreAllMocks();
  noteDiskFull(false);
});

it("an undone restore leaves what was set since, and when a backup was saved", async () => {
  const ports = createDataPorts();
  await ports.restore(await backup(), "replace");
  const { backup: moments } = await writeSettings({ signOff: "Since," });
  expect(moments.savedAt).toEqual(expect.any(Number));
  expect(await ports.undoRestore()).toBe(true);
  expect(await readSettings()).toEqual({
    ...defaultSettings,
    firstName: "Ines",
    signOff: "Since,",
    backup: moments,
  });
});

it("a restore that replaces all forgets the last import, one that adds does not", async () => {
  const ports = createDataPorts();
  await writeImport({ name: "list.csv", at: 1, added: [own], changed: [] });
  await ports.restore(await backup(), "merge");
  expect(await findLastImport()).not.toBeNull();
  await ports.restore(await backup(), "replace");
  expect(await findLastImport()).toBeNull();
});

it("a full disk is what is told of a restore, an undo and an erasing that failed", async () => {
  const ports = createDataPorts();
  const kept = await backup();
  await ports.restore(kept, "replace");
  const quota = () => {
    throw new DOMException("Encountered full disk.", "QuotaExceededError");
  };
  vi.spyOn(IDBObjectStore.prototype, "clear").mockImplementation(quota);
  for (const act of [() => ports.restore(kept, "replace"), () => ports.undoRestore(), () => ports.eraseAll()]) {
    noteDiskFull(false);
    expect(await act()).toBe(false);
    expect(say("notDone")).toBe("diskFull");
  }
});

it("nobody looks for what is lost while a record is replaced, until the background was told", async () => {
  const ports = createDataPorts();
  const kept = await backup();
  for (const act of [() => ports.restore(kept, "replace"), () => ports.undoRestore(), () => ports.eraseAll()]) {
    told.length = 0;
    const acting = act();
    // By then it has begun.
    await readSettings();
    await whileNothingIsReplaced(async () => told.push("looked"));
    expect(await acting).toBe(true);
    expect(told).toEqual(["store/replaced", "looked"]);
  }
});
