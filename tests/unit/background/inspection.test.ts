import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Caller } from "../../../src/messages/answer";
import { makeInspection } from "../../support/inspection";

const { query, executeScript, reachTab, listBindings } = vi.hoisted(() => ({
  query: vi.fn(),
  executeScript: vi.fn(),
  reachTab: vi.fn(),
  listBindings: vi.fn(),
}));
vi.mock("../../../src/platform/browser", () => ({ browser: { tabs: { query }, scripting: { executeScript } } }));
vi.mock("../../../src/background/handlers/tabs", () => ({ reachTab }));
vi.mock("../../../src/background/bindings", () => ({ listBindings }));
vi.mock("../../../src/inspector/index.iife.ts?script&iife", () => ({ default: "inspector.js" }));
vi.mock("../../../src/inspector/structure.iife.ts?script&iife", () => ({ default: "structure.js" }));
const { inspectionHandlers } = await import("../../../src/background/handlers/inspection");

const caller: Caller = { id: "onward", origin: "chrome-extension://onward", tabId: undefined, frameId: undefined };
const ready = { page: "ready", host: "gmail" } as const;
const inspect = () => inspectionHandlers["tab/inspect"]({ tabId: 4 }, caller);
const describeTab = () => inspectionHandlers["tab/describe"]({ tabId: 4 }, caller);

/** What the page's inspector answers. */
function answer(result: unknown): void {
  executeScript.mockImplementation(async ({ func }: { func?: unknown }) => [{ result: func ? result : null }]);
}

beforeEach(() => {
  for (const mock of [query, executeScript, reachTab, listBindings]) mock.mockReset();
  reachTab.mockResolvedValue(ready);
  listBindings.mockResolvedValue([]);
  vi.spyOn(console, "warn").mockReturnValue();
});

describe("looking into a tab", () => {
  it("puts the script into the tab's page, asks it, and hands on what it found", async () => {
    const found = makeInspection();
    answer(found);
    expect(await inspect()).toEqual({ ...ready, found });
    expect(executeScript.mock.calls[0]).toEqual([{ target: { tabId: 4, frameIds: [0] }, files: ["inspector.js"] }]);
  });

  it.each([
    { page: "site-off", host: "gmail" },
    { page: "no-access", hosts: ["gmail"] },
    { page: "no-reader", host: "gmail" },
    { page: "not-mail" },
  ] as const)("leaves the page alone where it is $page", async (reach) => {
    reachTab.mockResolvedValue(reach);
    expect(await inspect()).toEqual(reach);
    expect(executeScript).not.toHaveBeenCalled();
  });

  const [first] = makeInspection().needs;
  const bent: [string, unknown][] = [
    ["nothing", null],
    ["a text", "Dear Ines"],
    ["a key too many", { ...makeInspection(), text: "Dear Ines" }],
    ["a need that is no name", { ...makeInspection(), needs: [{ ...first, need: "Dear Ines," }] }],
    ["a month that is none", { ...makeInspection(), needs: [{ ...first, seen: "Dear" }] }],
    ["a long form", { ...makeInspection(), variant: ["x".repeat(41)] }],
    ["too many needs", { ...makeInspection(), needs: Array.from({ length: 81 }, () => first) }],
    ["another host", { ...makeInspection(), host: "elsewhere" }],
  ];
  it.each(bent)("takes no answer of another shape: %s", async (_, result) => {
    answer(result);
    expect(await inspect()).toEqual({ page: "failed", host: "gmail" });
  });

  it("takes a structure of at most 60 KiB", async () => {
    answer({ structure: "body" });
    expect(await describeTab()).toEqual({ ...ready, found: { structure: "body" } });
    answer({ structure: "x".repeat(60 * 1024 + 1) });
    expect(await describeTab()).toEqual({ page: "failed", host: "gmail" });
  });

  it("tells a page that takes no script as a failure", async () => {
    executeScript.mockRejectedValue(new Error("The tab shows words of a mail"));
    expect(await inspect()).toEqual({ page: "failed", host: "gmail" });
    expect(console.warn).toHaveBeenCalledWith("Onward: inspector: Error");
  });

  it("does not wait for ever for a page that never answers", async () => {
    vi.useFakeTimers();
    executeScript.mockReturnValue(new Promise(() => undefined));
    const looked = inspect();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await looked).toEqual({ page: "failed", host: "gmail" });
    vi.useRealTimers();
  });
});

describe("the list of mail tabs", () => {
  it("has the tabs of mail sites and windows that a mail page filled, each once", async () => {
    query.mockResolvedValue([
      { id: 1, url: "https://mail.google.com/mail/u/0/#inbox" },
      { id: 2, url: "https://outlook.live.com/mail/0/" },
      { id: 3, url: undefined },
    ]);
    listBindings.mockResolvedValue([
      { tabId: 1, keys: { host: "gmail" } },
      { tabId: 7, keys: { host: "outlook" } },
    ]);
    expect(await inspectionHandlers["tab/list"](null, caller)).toEqual([
      { tabId: 1, host: "gmail" },
      { tabId: 2, host: "outlook" },
      { tabId: 7, host: "outlook" },
    ]);
  });
});
