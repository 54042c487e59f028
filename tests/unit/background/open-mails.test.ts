import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { sampleMail } from "../../support/sample-mail";

/** What the handlers see of the browser: storages that remember, a badge, and pages that answer. */
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
  const badges: (string | null)[] = [];
  const sent: { onward: string }[] = [];
  const browser = {
    runtime: { id: "onward-id", getURL: (path: string) => `chrome-extension://onward-id${path}` },
    storage: { local: area, session: area },
    action: {
      setBadgeText: async ({ text }: { text: string | null }) => void badges.push(text),
      setBadgeBackgroundColor: async () => undefined,
    },
    tabs: {
      sendMessage: async (_tab: number, message: { onward: string }) => {
        sent.push(message);
        return { ok: true, value: { shown: true } };
      },
    },
    scripting: {},
  };
  return { fake: { kept, badges, sent, browser } };
});
vi.mock("webextension-polyfill", () => ({ default: fake.browser }));
vi.mock("../../../src/card/index.iife.tsx?script&iife", () => ({ default: "card.js" }));

const { mailHandlers } = await import("../../../src/background/handlers/mail");
const { replyHandlers } = await import("../../../src/background/handlers/replies");
const { stepHandlers } = await import("../../../src/background/handlers/steps");
const { database, eraseEverything } = await import("../../../src/store/database");

const caller = { id: "onward-id", origin: "https://mail.google.com", tabId: 1, frameId: 0 };
const { messageKey } = sampleMail();
const done = { messageKey, writeId: crypto.randomUUID(), step: "let-it-out", state: "done" } as const;
const answer = sampleMail({
  messageKey: "msg-a:r1",
  own: true,
  sender: { name: "Ines", address: "ines@example.com" },
  text: "Thank you for letting me know, Mara.",
});

beforeEach(async () => {
  fake.kept.clear();
  fake.badges.length = 0;
  fake.sent.length = 0;
  await eraseEverything();
});

describe("a reply that is typed", () => {
  const draft = { choice: "thanks:warm", detail: null, texts: { "thanks:warm": "Thank you, Mara." } };
  const keepDraft = () => replyHandlers["reply/keep-draft"]({ messageKey, writeId: done.writeId, draft }, caller);

  it("is kept also where its mail was left a moment before, and for no other mail", async () => {
    await expect(keepDraft()).rejects.toThrow("no-mail");
    await mailHandlers["mail/opened"]({ mail: sampleMail() }, caller);
    await mailHandlers["mail/closed"](null, caller);
    await keepDraft();
    expect(await database.drafts.count()).toBe(1);
    await database.drafts.clear();
    await mailHandlers["mail/opened"]({ mail: sampleMail() }, caller);
    await mailHandlers["mail/opened"]({ mail: sampleMail({ messageKey: "msg-f:9", threadKey: "thread-f:9" }) }, caller);
    await keepDraft();
    expect((await database.drafts.toArray())[0]?.id).toContain("thread-f:1");
    await mailHandlers["mail/closed"](null, caller);
    await expect(keepDraft()).rejects.toThrow("no-mail");
  });
});

describe("a step that is ticked", () => {
  it("is kept for the mail it was ticked on", async () => {
    await mailHandlers["mail/opened"]({ mail: sampleMail() }, caller);
    const open = await stepHandlers["step/mark"](done, caller);
    expect(open.rejection?.progress["let-it-out"]?.state).toBe("done");
    expect(await database.rejections.count()).toBe(1);
  });

  it("is refused, and nothing written, when another mail is open there by now", async () => {
    await mailHandlers["mail/opened"]({ mail: sampleMail() }, caller);
    const other = sampleMail({ messageKey: "msg-f:2", threadKey: "thread-f:2" });
    await mailHandlers["mail/opened"]({ mail: other }, caller);
    await expect(stepHandlers["step/mark"](done, caller)).rejects.toThrow("no-mail");
    expect(await database.rejections.count()).toBe(0);
  });

  it("made twice by a retry makes one record", async () => {
    await mailHandlers["mail/opened"]({ mail: sampleMail() }, caller);
    await Promise.all([stepHandlers["step/mark"](done, caller), stepHandlers["step/mark"](done, caller)]);
    expect(await database.rejections.count()).toBe(1);
  });
});

describe("a thread that goes on", () => {
  it("keeps its chip when the newest message is the person’s own answer", async () => {
    await mailHandlers["mail/opened"]({ mail: sampleMail() }, caller);
    await stepHandlers["step/mark"](done, caller);
    await mailHandlers["mail/opened"]({ mail: answer }, caller);
    expect(fake.badges.at(-1)).toBe("•");
    expect(fake.sent.at(-1)).toMatchObject({
      onward: "card/show",
      ask: { mail: { messageKey: "msg-a:r1", verdict: { kind: "rejection", replyable: { because: "person" } } } },
    });
  });

  it("is quiet when the newest message is theirs and says something else", async () => {
    await mailHandlers["mail/opened"]({ mail: sampleMail() }, caller);
    await stepHandlers["step/mark"](done, caller);
    fake.sent.length = 0;
    const news = sampleMail({
      messageKey: "msg-f:9",
      text: "Good news: would you come in for an interview on Monday?",
    });
    await mailHandlers["mail/opened"]({ mail: news }, caller);
    expect(fake.badges.at(-1)).toBeNull();
    expect(fake.sent).toEqual([]);
  });

  it("without a record says nothing about an own message", async () => {
    await mailHandlers["mail/opened"]({ mail: answer }, caller);
    expect(fake.badges.at(-1)).toBeNull();
  });
});

describe("how sure Onward is before it says something", () => {
  it("is what the person set", async () => {
    // One of the mails the margin lies on.
    const text =
      "Dear Ellie,\n\nThanks for popping your CV in. I wanted to let you know quickly that the role has been taken by somebody already working in the store.\n\nHope you find something nice.\n\nDeb Rudge\nStore Director\n\nSave a tree, keep me on screen\nBook your eye test: 2 pairs from £79*\n*T&Cs apply";
    await mailHandlers["mail/opened"]({ mail: sampleMail({ text, subject: "Your application" }) }, caller);
    expect(fake.badges.at(-1)).toBe("•");
    await fake.browser.storage.local.set({ settings: { sensitivity: "careful" } });
    await mailHandlers["mail/opened"]({ mail: sampleMail({ text, subject: "Your application" }) }, caller);
    expect(fake.badges.at(-1)).toBeNull();
    await fake.browser.storage.local.set({ settings: {} });
    await mailHandlers["mail/opened"]({ mail: sampleMail({ text, subject: "Your application" }) }, caller);
    await stepHandlers["step/mark"](done, caller);
    await fake.browser.storage.local.set({ settings: { sensitivity: "careful" } });
    await mailHandlers["mail/opened"]({ mail: sampleMail({ text, subject: "Your application" }) }, caller);
    expect(fake.badges.at(-1), "a mail that was acted on").toBe("•");
  });
});

describe("a site that is switched off", () => {
  it("is told so to its reader, and a mail told all the same is refused", async () => {
    await fake.browser.storage.local.set({ settings: { sitesOff: ["gmail"] } });
    expect(await mailHandlers["reader/start"](null, caller)).toEqual({ watch: false });
    await expect(mailHandlers["mail/opened"]({ mail: sampleMail() }, caller)).rejects.toThrow("refused");
    expect([...fake.kept.keys()].filter((key) => key.startsWith("open "))).toEqual([]);
  });
});
