import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Mail } from "../../../src/core/model/mail";
import type { OpenMail } from "../../../src/core/model/open-mail";
import { sampleMail } from "../../support/sample-mail";

/** What the handlers see of the browser: storages that remember, a badge, and a page that shows one mail. */
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
  const page: { mail: unknown } = { mail: null };
  const sent: { tab: number; onward: string; ask: unknown }[] = [];
  const browser = {
    runtime: { id: "onward-id", getURL: (path: string) => `chrome-extension://onward-id${path}` },
    storage: { local: area, session: area },
    action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined },
    tabs: {
      sendMessage: async (tab: number, message: { onward: string; ask: unknown }) => {
        sent.push({ tab, ...message });
        return { ok: true, value: message.onward === "mail/tell" ? { mail: page.mail } : { shown: true } };
      },
    },
    scripting: {},
  };
  return { fake: { kept, page, sent, browser } };
});
vi.mock("webextension-polyfill", () => ({ default: fake.browser }));
vi.mock("../../../src/card/index.iife.tsx?script&iife", () => ({ default: "card.js" }));

const { mailHandlers } = await import("../../../src/background/handlers/mail");
const { stepHandlers } = await import("../../../src/background/handlers/steps");
const { replyHandlers } = await import("../../../src/background/handlers/replies");
const { feedbackHandlers } = await import("../../../src/background/handlers/feedback");
const { database, eraseEverything } = await import("../../../src/store/database");

const caller = { id: "onward-id", origin: "https://mail.google.com", tabId: 1, frameId: 0 };
const other = { ...caller, tabId: 2 };
const write = () => ({ writeId: crypto.randomUUID() });
const rejection = sampleMail();
const hour = 3_600_000;

const own = (change: Partial<Mail> = {}) =>
  sampleMail({
    messageKey: "msg-a:r1",
    own: true,
    sender: { name: "Ines", address: "ines@example.com" },
    sentAt: Date.now() + 1_000,
    text: "Thank you for letting me know, Mara.",
    ...change,
  });

const told = "Your presentation was very clear.";
const missing = "What we missed was experience with regulated markets.";
const answer = (change: Partial<Mail> = {}) =>
  sampleMail({
    messageKey: "msg-f:9",
    sentAt: Date.now() + hour,
    text: `Hi Ines,\n\n${told} ${missing}\n\nBest,\nMara`,
    ...change,
  });

async function open(mail: Mail, by = caller): Promise<void> {
  fake.page.mail = mail;
  await mailHandlers["mail/opened"]({ mail }, by);
}

async function putReplyIn(): Promise<void> {
  await open(rejection);
  const { messageKey } = rejection;
  await replyHandlers["reply/mark"]({ messageKey, ...write(), wording: "thanks" }, caller);
}

async function ask(): Promise<void> {
  await open(rejection);
  const done = { messageKey: rejection.messageKey, ...write(), step: "ask-feedback", state: "done" } as const;
  await stepHandlers["step/mark"](done, caller);
}

const readReply = async () => (await database.rejections.toArray())[0]?.reply;

/** What the page of a tab was last told about its mail; null if nothing was shown since `ask` or `putReplyIn`. */
function shown(tab = caller.tabId): OpenMail | null {
  const last = fake.sent.findLast((one) => one.tab === tab && one.onward === "card/show");
  return last ? (last.ask as { mail: OpenMail }).mail : null;
}

beforeEach(async () => {
  fake.kept.clear();
  fake.sent.length = 0;
  await eraseEverything();
});

describe("a reply that was put in", () => {
  it("was sent once the thread shows the person's own message, and the page is told", async () => {
    await putReplyIn();
    expect(await readReply()).toMatchObject({ wording: "thanks", messageKey: rejection.messageKey, sentAt: null });
    const mail = own();
    await open(mail);
    expect((await readReply())?.sentAt).toBe(mail.sentAt);
    expect(shown()).toMatchObject({ messageKey: "msg-a:r1", rejection: { reply: { sentAt: mail.sentAt } } });
  });

  it("was sent also where the own message is met later, above a newer answer", async () => {
    await putReplyIn();
    const sentAt = Date.now() + 60_000;
    const before = { sender: own().sender, own: true, sentAt, text: "" };
    await open(answer({ text: "You are welcome.", earlier: [before] }));
    expect((await readReply())?.sentAt).toBe(sentAt);
  });

  it("is told to other tabs of the thread", async () => {
    await putReplyIn();
    await open(rejection, other);
    fake.sent.length = 0;
    await open(own());
    await vi.waitFor(() => expect(shown(other.tabId)?.rejection?.reply?.sentAt).toEqual(expect.any(Number)));
  });

  it("was not sent by an older message, nor by one in another thread", async () => {
    await putReplyIn();
    await open(own({ sentAt: Date.now() - hour }));
    await open(own({ threadKey: "thread-f:2" }));
    expect((await readReply())?.sentAt).toBeNull();
    expect(await database.rejections.count()).toBe(1);
  });

  it("stays sent when the insertion is undone", async () => {
    await putReplyIn();
    const mail = own();
    await open(mail);
    const take = { messageKey: mail.messageKey, ...write(), wording: null };
    const after = await replyHandlers["reply/mark"](take, caller);
    expect(after.rejection?.reply).toMatchObject({ wording: "thanks", sentAt: mail.sentAt });
    expect(after.rejection?.progress["keep-the-bridge"]?.state).toBe("done");
  });

  it("goes back to what was sent when a second one is taken out again", async () => {
    await putReplyIn();
    const sentAt = Date.now() - hour;
    await database.rejections
      .toCollection()
      .modify({ reply: { wording: "thanks", at: sentAt - hour, messageKey: null, sentAt } });
    const { messageKey } = rejection;
    const second = await replyHandlers["reply/mark"]({ messageKey, ...write(), wording: "after-interview" }, caller);
    expect(second.rejection?.reply).toMatchObject({ wording: "after-interview", sentAt });
    expect(second.rejection?.reply?.at).toBeGreaterThan(sentAt);
    const undone = await replyHandlers["reply/mark"]({ messageKey, ...write(), wording: null }, caller);
    expect(undone.rejection?.reply).toMatchObject({ at: sentAt, sentAt });
  });
});

describe("an answer to the question for feedback", () => {
  it("is offered with the sentences that tell something", async () => {
    await ask();
    await open(answer());
    expect(shown()).toMatchObject({
      messageKey: "msg-f:9",
      verdict: { kind: "rejection", company: expect.any(String) as string },
      answer: { sentences: [told, missing] },
    });
  });

  it("is kept as it was offered, once, and not offered again", async () => {
    await ask();
    const mail = answer();
    await open(mail);
    const keeping = { messageKey: mail.messageKey, ...write() };
    const after = await feedbackHandlers["feedback/keep"](keeping, caller);
    await feedbackHandlers["feedback/keep"](keeping, caller);
    await feedbackHandlers["feedback/keep"]({ ...keeping, ...write() }, caller);
    expect(after.answer).toBeNull();
    const kept = await database.feedback.toArray();
    expect(kept).toEqual([
      {
        id: keeping.writeId,
        rejectionId: after.rejection?.id,
        host: "gmail",
        messageKey: "msg-f:9",
        threadKey: mail.threadKey,
        text: `${told}\n${missing}`,
        from: "Mara Lindqvist",
        keptAt: expect.any(Number) as number,
        answeredAt: mail.sentAt,
        goal: "",
        themes: [],
      },
    ]);
    fake.sent.length = 0;
    await open(mail);
    expect(shown()).toBeNull();
  });

  it("is read anew when it is kept: what the page made of it since is not", async () => {
    await ask();
    const mail = answer();
    await open(mail);
    fake.page.mail = { ...mail, text: `${told}\n\nWe would recommend paying for a course to gain experience.` };
    const keeping = { messageKey: mail.messageKey, ...write() };
    await feedbackHandlers["feedback/keep"](keeping, caller);
    expect((await database.feedback.toArray()).map(({ text }) => text)).toEqual([told]);
    await database.feedback.clear();
    fake.page.mail = { ...mail, text: "Nothing of it." };
    await expect(feedbackHandlers["feedback/keep"](keeping, caller)).rejects.toThrow("no-mail");
    fake.page.mail = null;
    await expect(feedbackHandlers["feedback/keep"](keeping, caller)).rejects.toThrow("no-mail");
    expect(await database.feedback.count()).toBe(0);
  });

  it("that is let be is not offered again, and nothing of it is stored", async () => {
    await ask();
    await open(answer());
    const after = await feedbackHandlers["feedback/let-be"]({ messageKey: "msg-f:9", ...write() }, caller);
    expect(after.answer).toBeNull();
    expect(await database.feedback.count()).toBe(0);
    fake.sent.length = 0;
    await open(answer());
    expect(shown()).toBeNull();
  });

  it("that says the decision once more is quiet too, once it was let be", async () => {
    await ask();
    const again = answer({
      text: `We decided to move forward with another candidate. ${missing} I would recommend showing more examples.`,
    });
    await open(again);
    expect(shown()?.answer?.sentences).toHaveLength(2);
    await feedbackHandlers["feedback/let-be"]({ messageKey: "msg-f:9", ...write() }, caller);
    fake.sent.length = 0;
    await open(again);
    expect(shown()).toBeNull();
  });

  it("is not offered without a question, before it, or where it tells nothing", async () => {
    await open(rejection);
    await stepHandlers["step/mark"](
      { messageKey: rejection.messageKey, ...write(), step: "let-it-out", state: "done" },
      caller,
    );
    fake.sent.length = 0;
    await open(answer());
    expect(shown()).toBeNull();
    await ask();
    fake.sent.length = 0;
    await open(answer({ sentAt: Date.now() - hour }));
    await open(answer({ messageKey: "msg-f:10", text: "You are welcome, Ines. All the best." }));
    await open(answer({ messageKey: "msg-f:11", threadKey: "thread-f:2" }));
    expect(shown()).toBeNull();
  });

  it("that leads on is left alone: nothing of a rejection is shown beside an interview or an offer", async () => {
    await ask();
    fake.sent.length = 0;
    for (const text of [
      `${told} We would like to invite you to a final interview on Monday at 10 am.`,
      `${told} We are pleased to offer you the position of Senior Product Designer.`,
    ]) {
      await open(answer({ text }));
      expect(shown()).toBeNull();
    }
  });

  it("is refused to a page that names another mail, or one that is no answer", async () => {
    await ask();
    await expect(feedbackHandlers["feedback/keep"]({ messageKey: "msg-f:9", ...write() }, caller)).rejects.toThrow(
      "no-mail",
    );
    const { messageKey } = rejection;
    await expect(feedbackHandlers["feedback/keep"]({ messageKey, ...write() }, caller)).rejects.toThrow("no-mail");
  });

  it("that was deleted comes back, while its rejection is there", async () => {
    await ask();
    await open(answer());
    await feedbackHandlers["feedback/keep"]({ messageKey: "msg-f:9", ...write() }, caller);
    const [feedback] = await database.feedback.toArray();
    if (!feedback) throw new Error("Nothing was kept.");
    await feedbackHandlers["feedback/delete"]({ ...write(), id: feedback.id }, caller);
    expect(await database.feedback.count()).toBe(0);
    await feedbackHandlers["feedback/restore"]({ ...write(), feedback }, caller);
    expect(await database.feedback.toArray()).toEqual([feedback]);
    await database.rejections.clear();
    await expect(feedbackHandlers["feedback/restore"]({ ...write(), feedback }, caller)).rejects.toThrow("no-mail");
  });
});
