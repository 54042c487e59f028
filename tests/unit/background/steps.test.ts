import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { inOneLine } from "../../../src/core/model/achievement";
import { sampleMail, sampleRejection } from "../../support/sample-mail";

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
  const sent: unknown[] = [];
  const browser = {
    runtime: { id: "onward-id", getURL: (path: string) => `chrome-extension://onward-id/${path.replace(/^\//u, "")}` },
    storage: { local: area, session: area },
    action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined },
    tabs: {
      sendMessage: async (_tab: number, message: object) => {
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
const { stepHandlers } = await import("../../../src/background/handlers/steps");
const { rejectionHandlers } = await import("../../../src/background/handlers/rejections");
const { achievementHandlers } = await import("../../../src/background/handlers/achievements");
const { feedbackHandlers } = await import("../../../src/background/handlers/feedback");
const { followUpHandlers } = await import("../../../src/background/handlers/follow-ups");
const { ownListHandlers } = await import("../../../src/background/handlers/own-lists");
const { changeFollowUp } = await import("../../../src/store/follow-ups");
const { addDays } = await import("../../../src/core/model/calendar-day");
const { momentHere } = await import("../../../src/background/moment-here");
const { database, eraseEverything } = await import("../../../src/store/database");

const caller = { id: "onward-id", origin: "https://mail.google.com", tabId: 1, frameId: 0 };
const { messageKey } = sampleMail();
const about = () => ({ messageKey, writeId: crypto.randomUUID() });
const mark = (
  step: "ask-feedback" | "let-it-out" | "not-personal" | "recall-achievements",
  state: "done" | "open" | "skipped",
) => stepHandlers["step/mark"]({ ...about(), step, state }, caller);
const record = async () => (await database.rejections.toArray())[0];
const followUps = async () => (await database.followUps.toArray()).map(({ kind, day, text }) => ({ kind, day, text }));

beforeEach(async () => {
  fake.kept.clear();
  fake.sent.length = 0;
  await eraseEverything();
  await mailHandlers["mail/opened"]({ mail: sampleMail() }, caller);
});

describe("what is written where the database was closed by another page", () => {
  it("is kept: achievements as all other lists", async () => {
    database.close();
    const achievement = inOneLine("Ran the workshop");
    await achievementHandlers["achievement/write"]({ writeId: "a", achievement }, caller);
    database.close();
    await achievementHandlers["achievement/pin"]({ writeId: "b", pinned: ["a"] }, caller);
    database.close();
    await achievementHandlers["achievement/tag"]({ writeId: "c", ids: ["a"], tag: "x", isOn: true }, caller);
    const row = await database.achievements.get("a");
    expect(row).toMatchObject({ pin: 0, tags: ["x"] });
    database.close();
    await achievementHandlers["achievement/delete"]({ writeId: "d", ids: ["a"] }, caller);
    database.close();
    await achievementHandlers["achievement/restore"]({ writeId: "e", achievements: row ? [row] : [] }, caller);
    expect(await database.achievements.get("a")).toEqual(row);
  });
});

describe("what is changed of a row", () => {
  it("is no more than what is said, so that a new name from another tab stays where one says what shows a strength", async () => {
    await ownListHandlers["strength/write"]({ writeId: "s", name: "calm" }, caller);
    await ownListHandlers["strength/write"]({ writeId: "x", id: "s", name: "calm under load" }, caller);
    await ownListHandlers["strength/show"]({ writeId: "y", id: "s", shownBy: ["a"] }, caller);
    expect(await database.strengths.toArray()).toMatchObject([{ name: "calm under load", shownBy: ["a"] }]);
  });

  it("is refused where the row is gone: the form keeps what was typed", async () => {
    const gone = { writeId: "x", id: "gone" };
    for (const refused of [
      ownListHandlers["strength/show"]({ ...gone, shownBy: [] }, caller),
      ownListHandlers["wording/change"]({ ...gone, changed: { name: "Mine" } }, caller),
      achievementHandlers["achievement/change"]({ ...gone, changed: { text: "Mine" } }, caller),
      feedbackHandlers["feedback/change"]({ ...gone, changed: { goal: "Mine" } }, caller),
      followUpHandlers["follow-up/change"]({ ...gone, changed: { text: "Mine" } }, caller),
    ]) {
      await expect(refused).rejects.toThrow("refused");
    }
  });
});

describe("two that are put together", () => {
  it("are one also where the way back cannot be kept, and then there is none", async () => {
    await database.rejections.bulkPut([
      sampleRejection({ id: "one" }),
      sampleRejection({ id: "two", threadKey: "t2" }),
    ]);
    const set = vi.spyOn(fake.browser.storage.session, "set").mockRejectedValueOnce(new Error("full"));
    await rejectionHandlers["rejection/merge"]({ writeId: "w", id: "two", into: "one" }, caller);
    set.mockRestore();
    expect(await database.rejections.get("two")).toBeUndefined();
    await expect(rejectionHandlers["rejection/split"]({ writeId: "x", id: "w" }, caller)).rejects.toThrow();
    expect(await database.rejections.get("one")).toBeDefined();
  });
});

describe("what is picked in a step", () => {
  it("stands in the record, and the pick is the act that makes it", async () => {
    const mail = await stepHandlers["step/pick"]({ ...about(), picked: { mood: { before: 2, after: null } } }, caller);
    expect(mail.rejection?.mood).toEqual({ before: 2, after: null });
    await stepHandlers["step/pick"]({ ...about(), picked: { strengths: ["patience"] } }, caller);
    expect(await record()).toMatchObject({ mood: { before: 2, after: null }, strengths: ["patience"] });
    expect(await database.rejections.count()).toBe(1);
  });

  it("is kept at the desk as well, and told to the page", async () => {
    await mark("let-it-out", "done");
    const { id = "" } = (await record()) ?? {};
    fake.sent.length = 0;
    await rejectionHandlers["rejection/pick"]({ ...about(), id, picked: { mood: { before: 1, after: 4 } } }, caller);
    expect(await record()).toMatchObject({ mood: { before: 1, after: 4 } });
    await vi.waitFor(() => expect(fake.sent).toHaveLength(1));
  });

  it("comes from a list of which a page is told names only", async () => {
    await ownListHandlers["strength/write"]({ writeId: "s1", name: "patience" }, caller);
    expect(await ownListHandlers["strength/list"]({ messageKey }, caller)).toEqual([{ id: "s1", name: "patience" }]);
    await expect(ownListHandlers["strength/list"]({ messageKey: "another" }, caller)).rejects.toThrow("no-mail");
  });
});

describe("what shows the strengths that are picked", () => {
  const keep = (id: string, text: string) =>
    achievementHandlers["achievement/write"]({ writeId: id, achievement: inOneLine(text) }, caller);
  const link = async (name: string, ...shownBy: string[]) => {
    await ownListHandlers["strength/write"]({ writeId: name, name }, caller);
    await ownListHandlers["strength/show"]({ writeId: "x", id: name, shownBy }, caller);
  };
  const match = (id: string) => ownListHandlers["strength/match"]({ id }, caller);

  async function pickTwo(): Promise<string> {
    await keep("a1", "Cut the loading time");
    await keep("a2", "Ran the workshop");
    await stepHandlers["step/pick"]({ ...about(), picked: { strengths: ["patience", "nerve"] } }, caller);
    return (await record())?.id ?? "";
  }

  it("is told to our own pages, with the words alone, and counts as no turn of what was shown", async () => {
    const id = await pickTwo();
    await link("patience", "a1");
    await link("tact", "a2");
    expect(await match(id)).toEqual([{ name: "patience", text: "Cut the loading time" }]);
    await link("nerve", "a2");
    expect(await match(id)).toHaveLength(2);
    expect((await record())?.shown).toEqual([]);
    expect((await database.achievements.toArray()).map(({ shownAt }) => shownAt)).toEqual([null, null]);
  });

  it("does not read the achievements where nothing is linked", async () => {
    const id = await pickTwo();
    await link("patience");
    await link("tact", "a1");
    const read = vi.spyOn(database.achievements, "toArray");
    expect(await match(id)).toEqual([]);
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });

  it("is refused for a record that is gone, and where the database cannot be read", async () => {
    const id = await pickTwo();
    await expect(match("none")).rejects.toThrow("no-mail");
    const broken = vi.spyOn(database.strengths, "toArray").mockRejectedValueOnce(new Error("closed"));
    await expect(match(id)).rejects.toThrow("storage");
    broken.mockRestore();
    expect(await match(id)).toEqual([]);
  });
});

describe("the question for feedback", () => {
  it("takes away no reminder that the person gave words of their own", async () => {
    await mark("ask-feedback", "done");
    await database.followUps.toCollection().modify({ text: "Ask Dana once more" });
    await mark("ask-feedback", "open");
    expect(await followUps()).toMatchObject([{ kind: "feedback", text: "Ask Dana once more" }]);
  });

  it("plans a look for the answer seven days later, and takes it away where it was not asked after all", async () => {
    const mail = await mark("ask-feedback", "done");
    const day = addDays(momentHere(Date.now()).day, 7);
    expect(await followUps()).toEqual([{ kind: "feedback", day, text: "" }]);
    expect(mail.followUps).toEqual([{ kind: "feedback", day, doneAt: null }]);
    await mark("let-it-out", "done");
    expect(await followUps()).toHaveLength(1);
    expect((await mark("ask-feedback", "open")).followUps).toEqual([]);
    await mark("ask-feedback", "done");
    await mark("ask-feedback", "skipped");
    expect(await followUps()).toEqual([]);
  });

  it("is planned at the desk as well, and a day that was settled or moved stays as it is", async () => {
    await mark("let-it-out", "done");
    const { id = "" } = (await record()) ?? {};
    const ask = { ...about(), id, step: "ask-feedback", state: "done" } as const;
    await rejectionHandlers["rejection/mark-step"](ask, caller);
    expect(await followUps()).toHaveLength(1);
    await changeFollowUp(`${id}:feedback`, { doneAt: 5 }, 5);
    await rejectionHandlers["rejection/mark-step"](ask, caller);
    expect((await database.followUps.toArray())[0]?.doneAt).toBe(5);
  });
});

describe("a day that is planned", () => {
  it("is kept, replaced and taken away, and a page is told the day without its words", async () => {
    const plan = (day: string | null, text = "call Dana") =>
      stepHandlers["follow-up/plan"]({ ...about(), followUp: { kind: "next-action", text, day } }, caller);
    const mail = await plan("2026-03-13");
    expect(mail.followUps).toEqual([{ kind: "next-action", day: "2026-03-13", doneAt: null }]);
    expect(JSON.stringify(mail)).not.toContain("call Dana");
    await plan("2026-03-16", "call Dana again");
    expect(await followUps()).toEqual([{ kind: "next-action", day: "2026-03-16", text: "call Dana again" }]);
    expect((await plan(null)).followUps).toEqual([]);
    expect(await followUps()).toEqual([]);
  });
});

describe("the step that is offered first", () => {
  it("is told with the mail, and goes by what was done here and left elsewhere", async () => {
    const { first } = await mark("ask-feedback", "skipped");
    expect(first).toBe("not-personal");
    expect((await mark("not-personal", "done")).first).not.toBe("not-personal");
    for (const name of ["b", "c", "d"]) {
      const mail = sampleMail({ messageKey: `msg-${name}`, threadKey: `thread-${name}` });
      await mailHandlers["mail/opened"]({ mail }, caller);
      const ask = { messageKey: mail.messageKey, writeId: crypto.randomUUID(), step: "not-personal" } as const;
      await stepHandlers["step/mark"]({ ...ask, state: "skipped" }, caller);
    }
    const mail = sampleMail({ messageKey: "msg-e", threadKey: "thread-e" });
    fake.sent.length = 0;
    await mailHandlers["mail/opened"]({ mail }, caller);
    expect(fake.sent.at(-1)).toHaveProperty("ask.mail.first", "keep-the-bridge");
  });
});

describe("achievements that stood beside a mail", () => {
  const keep = (id: string, text: string) =>
    achievementHandlers["achievement/write"]({ writeId: id, achievement: inOneLine(text) }, caller);

  it("are remembered with the record, also where it is made later; looking alone makes none", async () => {
    await keep("a1", "Cut the loading time");
    await achievementHandlers["achievement/match"]({ messageKey }, caller);
    expect(await database.rejections.count()).toBe(0);
    await mark("recall-achievements", "done");
    expect((await record())?.shown).toEqual(["a1"]);
    await keep("a2", "Ran the workshop");
    await achievementHandlers["achievement/match"]({ messageKey }, caller);
    expect((await record())?.shown).toEqual(expect.arrayContaining(["a1", "a2"]));
  });

  it("are found for a record whose mail is not open; one that is gone has none", async () => {
    await keep("a1", "Cut the loading time");
    await mark("let-it-out", "done");
    const { id = "" } = (await record()) ?? {};
    const matches = await achievementHandlers["rejection/match"]({ id }, caller);
    expect(matches.map(({ achievement }) => achievement.id)).toEqual(["a1"]);
    expect((await record())?.shown).toEqual(["a1"]);
    await expect(achievementHandlers["rejection/match"]({ id: "none" }, caller)).rejects.toThrow("no-mail");
  });
});
