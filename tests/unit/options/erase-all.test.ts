import { beforeEach, expect, test, vi } from "vitest";

const { kept, steps } = vi.hoisted(() => ({ kept: new Map<string, unknown>(), steps: [] as string[] }));
vi.mock("../../../src/platform/browser", () => ({
  browser: {
    runtime: { id: "onward-id", sendMessage: async ({ onward }: { onward: string }) => told(onward) },
    storage: {
      local: {
        get: async (key: string | null) => (key === null ? Object.fromEntries(kept) : { [key]: kept.get(key) }),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) kept.set(key, value);
        },
        remove: async (keys: string[]) => {
          for (const key of keys) kept.delete(key);
        },
      },
      session: { clear: async () => undefined },
    },
  },
}));
vi.mock("../../../src/store/database", () => ({ eraseEverything: async () => told("tables") }));

/** What stands in the storage each time somebody is at work. */
function told(step: string) {
  steps.push(`${step}: ${[...kept.keys()].sort().join(" ")}`);
  // The background may renew the copy at any moment.
  if (step === "tables") kept.set("snapshot", {}).set("snapshot-missing", {});
  return { ok: true, value: null };
}

const { createDataPorts } = await import("../../../src/options/data/data-session");

beforeEach(() => {
  const none = { clear: () => undefined };
  vi.stubGlobal("localStorage", none);
  vi.stubGlobal("sessionStorage", none);
  vi.stubGlobal("caches", { keys: async () => [] });
  return () => vi.unstubAllGlobals();
});

test("erasing forgets the copies before the tables, and again afterwards; a site that was switched off stays off", async () => {
  kept
    .set("settings", { firstName: "Ada", sitesOff: ["gmail"] })
    .set("snapshot", {})
    .set("snapshot-missing", {});
  expect(await createDataPorts().eraseAll()).toBe(true);
  expect(steps).toEqual(["tables: settings", "store/replaced: settings"]);
  expect(kept.get("settings")).toMatchObject({ firstName: "", sitesOff: ["gmail"] });
});
