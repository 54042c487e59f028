import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { hardWeek } from "../../../src/core/care/pause";
import { sampleMail } from "../../support/sample-mail";

/** What the handlers see of the browser: storages that remember, and pages that are told things. */
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
  const sent: { readonly onward: string; readonly ask: { readonly mail?: Record<string, unknown> } }[] = [];
  const browser = {
    runtime: { id: "onward-id", getURL: (path: string) => `chrome-extension://onward-id/${path}` },
    storage: { local: { ...area }, session: area },
    action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined },
    tabs: {
      sendMessage: async (_tab: number, message: (typeof sent)[number]) => {
        sent.push(message);
        return { ok: true, value: { shown: true } };
      },
    },
    scripting: {},
  };
  return { fake: { kept, sent, browser } };
});
vi.mock("webextension-polyfill", () => ({ default: fake.browser }));
vi.mock("../../../src/card/index.iife.tsx?script&iife", () => ({ default: "card.js" }));

const { mailHandlers } = await import("../../../src/background/handlers/mail");
const { deskHandlers } = await import("../../../src/background/handlers/desk");
const { pauseHandlers } = await import("../../../src/background/handlers/pause");
const { rejectionHandlers } = await import("../../../src/background/handlers/rejections");
const { stepHandlers } = await import("../../../src/background/handlers/steps");
const { readSettings } = await import("../../../src/platform/settings-storage");
const { database, eraseEverything } = await import("../../../src/store/database");

const caller = { id: "onward-id", origin: "https://mail.google.com", tabId: 1, frameId: 0 };
const writeId = () => crypto.randomUUID();
const open = (change: Parameters<typeof sampleMail>[0] = {}) =>
  mailHandlers["mail/opened"]({ mail: sampleMail(change) }, caller);
const mark = (messageKey: string, step: "let-it-out" | "next-step" = "let-it-out") =>
  stepHandlers["step/mark"]({ messageKey, writeId: writeId(), step, state: "done" }, caller);
const keys = (number: number) => ({ messageKey: `msg-f:${number}`, threadKey: `thread-f:${number}` });
const pause = async () => (await readSettings()).pause;
const draft = (id: string, text: string) => deskHandlers["draft/write"]({ id, fields: { text } }, caller);

beforeEach(async () => {
  fake.kept.clear();
  fake.sent.length = 0;
  await eraseEverything();
  await open();
});

describe("a pause", () => {
  const { messageKey, host, threadKey } = sampleMail();
  const form = `${host}:${threadKey}:let-it-out`;

  it("is needed once somebody wrote words of distress, and no word of them is kept for it, told or logged", async () => {
    const warn = vi.spyOn(console, "warn");
    await draft(form, "The deadline kills me, I could kill for a coffee.");
    expect(await pause()).toEqual({ neededAt: null, suggestedAt: null });
    await draft(form, "It was grey. I want to die, quagmire.");
    const { neededAt } = await pause();
    expect(neededAt).toEqual(expect.any(Number));
    expect(JSON.stringify(fake.kept.get("settings"))).not.toMatch(/quagmire|want to die/u);
    expect(JSON.stringify(fake.sent)).not.toMatch(/quagmire|want to die/u);
    expect(warn).not.toHaveBeenCalled();
  });

  it("is needed as well for what was kept, but not for words that are not the person's own", async () => {
    await draft("feedback:f", "I want to die");
    await draft("achievement", "I want to die");
    expect((await pause()).neededAt).toBeNull();
    await mark(messageKey);
    const [rejection] = await database.rejections.toArray();
    const note = {
      rejectionId: rejection?.id ?? "",
      step: "not-personal",
      fields: { friend: "I see no way out." },
    } as const;
    await deskHandlers["note/write"](note, caller);
    expect((await pause()).neededAt).not.toBeNull();
  });

  it("is needed after several rejections that were kept in a short time, and not before", async () => {
    for (let number = 1; number < hardWeek.count; number++) {
      await open(keys(number));
      await mark(`msg-f:${number}`);
      await mark(`msg-f:${number}`, "next-step");
    }
    expect((await pause()).neededAt).toBeNull();
    await open(keys(hardWeek.count));
    await mark(`msg-f:${hardWeek.count}`);
    expect((await pause()).neededAt).not.toBeNull();
  });

  it("is told to the mail page without its reason, until it was suggested: once, ever", async () => {
    await draft(form, "I want to die");
    await open();
    expect(fake.sent.at(-1)?.ask.mail).toMatchObject({ suggestsPause: true });
    await pauseHandlers["pause/suggested"]({ writeId: writeId() }, caller);
    await vi.waitFor(() => expect(fake.sent.at(-1)?.ask.mail).toMatchObject({ suggestsPause: false }));
    const told = await pause();
    await draft(form, "I want to die, again");
    await pauseHandlers["pause/suggested"]({ writeId: writeId() }, caller);
    expect(await pause()).toEqual(told);
  });

  it("never stands in the way of keeping what was written", async () => {
    const { get } = fake.browser.storage.local;
    fake.browser.storage.local.get = async () => Promise.reject(new Error("I want to die"));
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    await draft(form, "I want to die");
    fake.browser.storage.local.get = get;
    expect(await database.drafts.count()).toBe(1);
    expect(new Set(warn.mock.calls.flat())).toEqual(new Set(["Onward: care: Error", "Onward: store: Error"]));
    warn.mockRestore();
  });
});

describe("a mail whose text is folded away", () => {
  it("is shown with its bar again, also where its chip was sent away, and not once it was said to be none", async () => {
    const { messageKey } = sampleMail();
    await mailHandlers["mail/fold"]({ messageKey, writeId: writeId(), isFolded: true }, caller);
    await mailHandlers["mail/dismiss"]({ messageKey, writeId: writeId() }, caller);
    fake.sent.length = 0;
    await open();
    expect(fake.sent.map(({ onward }) => onward)).toEqual(["card/show"]);
    expect(fake.sent[0]?.ask.mail).toMatchObject({ isFolded: true, standing: "dismissed" });
    await mailHandlers["mail/correct"]({ messageKey, writeId: writeId(), isRejection: false }, caller);
    fake.sent.length = 0;
    await open();
    expect(fake.sent).toEqual([]);
  });
});

describe("two rejections", () => {
  it("in one thread are one story: what is done beside either mail is kept in it", async () => {
    const first = sampleMail();
    await mark(first.messageKey);
    await open({ messageKey: "msg-f:2", subject: "Your application as Researcher" });
    const mail = await mark("msg-f:2", "next-step");
    const stored = await database.rejections.toArray();
    expect(stored).toHaveLength(1);
    expect(Object.keys(stored[0]?.progress ?? {})).toEqual(["let-it-out", "next-step"]);
    expect(stored[0]?.messageKey).toBe(first.messageKey);
    expect(mail.rejection?.id).toBe(stored[0]?.id);
  });

  it("made of the same mail in two mailboxes are two, each with what was done there", async () => {
    await mark(sampleMail().messageKey);
    await open({ ...keys(7), account: "other@example.com" });
    await mark("msg-f:7", "next-step");
    const stored = await database.rejections.toArray();
    const done = stored.map(({ threadKey: thread, progress }) => [thread, ...Object.keys(progress)]);
    expect(done.sort()).toEqual([
      ["thread-f:1850000000000000001", "let-it-out"],
      ["thread-f:7", "next-step"],
    ]);
  });
});

describe("what was read wrongly", () => {
  it("is mended in the record and beside the mail, and stays so when the mail is read again", async () => {
    await mark(sampleMail().messageKey);
    const [rejection] = await database.rejections.toArray();
    const id = rejection?.id ?? "";
    const facts = { role: "Product Designer", company: null, contact: "Mara Lindqvist", stage: "interview" } as const;
    fake.sent.length = 0;
    await rejectionHandlers["rejection/write"]({ id, writeId: writeId(), facts }, caller);
    expect(await database.rejections.get(id)).toMatchObject({ ...facts, decision: rejection?.decision });
    await vi.waitFor(() => expect(fake.sent.at(-1)?.ask.mail).toMatchObject({ rejection: facts }));
    await open();
    await mark(sampleMail().messageKey, "next-step");
    expect(await database.rejections.get(id)).toMatchObject(facts);
    const gone = { id: "none", writeId: writeId(), facts };
    await expect(rejectionHandlers["rejection/write"](gone, caller)).rejects.toThrow("no-mail");
  });
});
