import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { sampleMail } from "../../support/sample-mail";

/** What the handlers see of the browser: storages that remember, windows that open, and pages that are told things. */
const { fake } = vi.hoisted(() => {
  const kept = new Map<string, unknown>();
  const area = {
    get: async (key: string | null) => (key === null ? Object.fromEntries(kept) : { [key]: kept.get(key) }),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, value);
    },
    remove: async (keys: string[]) => {
      for (const key of keys) kept.delete(key);
    },
  };
  const tabs = new Map<number, { url: string; windowId: number }>();
  const sent: unknown[] = [];
  const focused: number[] = [];
  const open = (url: string) => {
    const id = tabs.size + 100;
    tabs.set(id, { url, windowId: id + 1_000 });
    return { id };
  };
  const browser = {
    runtime: { id: "onward-id", getURL: (path: string) => `chrome-extension://onward-id/${path.replace(/^\//u, "")}` },
    storage: { local: area, session: area },
    action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined },
    windows: {
      create: vi.fn(async ({ url }: { url: string }) => ({ tabs: [open(url)] })),
      update: async (id: number) => void focused.push(id),
    },
    tabs: {
      get: async (id: number) => {
        const tab = tabs.get(id);
        if (!tab) throw new Error(`No tab with id: ${id}.`);
        return tab;
      },
      update: async (id: number, { url }: { url?: string }) => {
        if (url) Object.assign(tabs.get(id) ?? {}, { url });
      },
      sendMessage: async (_tab: number, message: unknown) => {
        sent.push(message);
        return { ok: true, value: { shown: true } };
      },
    },
    scripting: {},
  };
  return { fake: { kept, tabs, sent, focused, browser } };
});
vi.mock("webextension-polyfill", () => ({ default: fake.browser }));
vi.mock("../../../src/card/index.iife.tsx?script&iife", () => ({ default: "card.js" }));

const { mailHandlers } = await import("../../../src/background/handlers/mail");
const { deskHandlers } = await import("../../../src/background/handlers/desk");
const { openDesk } = await import("../../../src/background/open-desk");
const { rejectionHandlers } = await import("../../../src/background/handlers/rejections");
const { database, eraseEverything } = await import("../../../src/store/database");

const caller = { id: "onward-id", origin: "https://mail.google.com", tabId: 1, frameId: 0 };
const { messageKey, host, threadKey } = sampleMail();
const press = (about: "let-it-out" | "not-personal" | "achievement") =>
  deskHandlers["desk/open"]({ messageKey, writeId: crypto.randomUUID(), about }, caller);
const addresses = () => [...fake.tabs.values()].map(({ url }) => url);

beforeEach(async () => {
  fake.kept.clear();
  fake.tabs.clear();
  fake.sent.length = 0;
  fake.focused.length = 0;
  fake.browser.windows.create.mockClear();
  await eraseEverything();
  await mailHandlers["mail/opened"]({ mail: sampleMail() }, caller);
});

it("Write makes the record of the thread and opens the desk at its step", async () => {
  await press("let-it-out");
  const [rejection] = await database.rejections.toArray();
  expect(rejection).toMatchObject({ threadKey, progress: {} });
  expect(addresses()).toEqual([
    `chrome-extension://onward-id/src/popup/index.html?rejection=${rejection?.id}&step=let-it-out`,
  ]);
});

it("pressed twice it opens one desk, pressed at another step it moves that one, closed it opens another", async () => {
  const about = { add: null, rejectionId: "r", step: "let-it-out" } as const;
  await Promise.all([openDesk(about), openDesk(about)]);
  expect(fake.browser.windows.create).toHaveBeenCalledOnce();
  expect(fake.focused).toHaveLength(1);
  await openDesk({ ...about, step: "not-personal" });
  expect(addresses()).toEqual([expect.stringMatching(/step=not-personal$/u)]);
  fake.tabs.clear();
  await openDesk(about);
  expect(fake.browser.windows.create).toHaveBeenCalledTimes(2);
});

it("a tab that shows something else by now is left alone", async () => {
  await press("let-it-out");
  for (const tab of fake.tabs.values()) tab.url = "https://elsewhere.example/";
  await press("let-it-out");
  expect(addresses()[0]).toBe("https://elsewhere.example/");
});

it("an achievement needs no record", async () => {
  await press("achievement");
  expect(await database.rejections.count()).toBe(0);
  expect(addresses()).toEqual(["chrome-extension://onward-id/src/popup/index.html?add=achievement"]);
});

it("pages learn that something is written, and when, and not a word of it", async () => {
  await press("let-it-out");
  const [rejection] = await database.rejections.toArray();
  fake.sent.length = 0;
  await deskHandlers["draft/write"]({ id: `${host}:${threadKey}:let-it-out`, fields: { text: "quagmire" } }, caller);
  await deskHandlers["note/write"](
    { rejectionId: rejection?.id ?? "", step: "let-it-out", fields: { text: "quagmire" } },
    caller,
  );
  await vi.waitFor(() => expect(fake.sent).toHaveLength(2));
  expect(fake.sent.at(-1)).toHaveProperty("ask.mail.writtenAt.let-it-out");
  expect(JSON.stringify(fake.sent)).not.toContain("quagmire");
  expect(await database.drafts.count()).toBe(0);
});

it("a step marked at the desk is kept and told; for a record that is gone it is refused", async () => {
  await press("let-it-out");
  const [rejection] = await database.rejections.toArray();
  const mark = { id: rejection?.id ?? "", writeId: crypto.randomUUID(), step: "let-it-out", state: "done" } as const;
  fake.sent.length = 0;
  await rejectionHandlers["rejection/mark-step"](mark, caller);
  expect((await database.rejections.toArray())[0]?.progress["let-it-out"]?.state).toBe("done");
  await vi.waitFor(() => expect(fake.sent).toHaveLength(1));
  await expect(rejectionHandlers["rejection/mark-step"]({ ...mark, id: "none" }, caller)).rejects.toThrow("no-mail");
  const note = { rejectionId: "none", step: "let-it-out", fields: { text: "a" } } as const;
  await expect(deskHandlers["note/write"](note, caller)).rejects.toThrow("no-mail");
});
