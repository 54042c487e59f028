import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FollowUp } from "../../../src/core/model/follow-up";
import { defaultSettings, type Settings } from "../../../src/core/model/settings";
import { sampleFollowUp } from "../../support/fake-follow-ups";
import { sampleRejection } from "../../support/sample-mail";

/** A browser that remembers what the background asks of it, and forgets on a restart what a browser forgets. */
const { fake } = vi.hoisted(() => {
  const area = () => {
    const kept = new Map<string, unknown>();
    return {
      kept,
      get: async (key: string) => ({ [key]: kept.get(key) }),
      set: async (values: object) => {
        for (const [key, value] of Object.entries(values)) kept.set(key, value);
      },
    };
  };
  const [local, session] = [area(), area()];
  const alarms = new Map<string, number>();
  const shown: { id: string; title: string; message: string; iconUrl: string }[] = [];
  const icon = { badge: "", title: "", path: "" };
  const state = { mayNotify: true, isNotifyingBroken: false };
  const browser = {
    runtime: { id: "onward-id", getURL: (path: string) => `chrome-extension://onward-id/${path}` },
    storage: { local, session },
    i18n: { getMessage: (key: string, names: string[]) => [key, ...names].join(" ") },
    permissions: { contains: async () => state.mayNotify },
    alarms: {
      create: async (name: string, { when }: { when: number }) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
    },
    action: {
      setIcon: async ({ path }: { path: Record<string, string> }) => void Object.assign(icon, { path: path["16"] }),
      setTitle: async (title: { title: string }) => void Object.assign(icon, title),
      setBadgeText: async ({ text }: { text: string }) => void Object.assign(icon, { badge: text }),
      setBadgeBackgroundColor: async () => undefined,
    },
    notifications: {
      create: async (id: string, about: { title: string; message: string; iconUrl: string }) => {
        if (state.isNotifyingBroken) throw new Error("broken");
        shown.push({ id, ...about });
      },
    },
  };
  return { fake: { local, session, alarms, shown, icon, state, browser } };
});
vi.mock("webextension-polyfill", () => ({ default: fake.browser }));

const { remind, remindAtStart, reminderAlarm } = await import("../../../src/background/remind");
const { database, eraseEverything } = await import("../../../src/store/database");
const { settleFollowUp, writeFollowUp } = await import("../../../src/store/follow-ups");

const { alarms, icon, shown, state } = fake;
const rejection = sampleRejection();
const hour = 3_600_000;

function set(settings: Partial<Settings>): void {
  fake.local.kept.set("settings", { ...defaultSettings, notifies: true, ...settings });
}

/** The person's own time, in the zone of the test. */
function setClock(day: string, hourOfDay: number, minute = 0): void {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  vi.setSystemTime(new Date(year, month - 1, date, hourOfDay, minute));
}

async function plan(...followUps: readonly FollowUp[]): Promise<void> {
  await database.followUps.bulkPut([...followUps]);
}

/** The browser ends and starts: its alarms, its session and what stands on the icon are gone. */
async function restart(): Promise<void> {
  alarms.clear();
  fake.session.kept.clear();
  Object.assign(icon, { badge: "", title: "", path: "" });
  await remindAtStart();
}

const nextLook = () => alarms.get(reminderAlarm);

beforeEach(async () => {
  vi.stubEnv("TZ", "Europe/Berlin");
  vi.useFakeTimers({ toFake: ["Date"] });
  setClock("2026-11-26", 10);
  set({ quietHours: null });
  Object.assign(state, { mayNotify: true, isNotifyingBroken: false });
  shown.length = 0;
  await eraseEverything();
  await database.rejections.put(rejection);
  await restart();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe("a follow-up", () => {
  it("is told once at nine on its day, and marks the icon until it is done", async () => {
    await plan(sampleFollowUp("stay-in-touch", "2026-11-27"));
    await remind();
    expect(icon).toMatchObject({ badge: "", title: "extName", path: "/icons/16.png" });
    setClock("2026-11-27", 8, 59);
    await remind();
    expect(shown).toEqual([]);
    expect(nextLook()).toBe(new Date(2026, 10, 27, 9).getTime());
    setClock("2026-11-27", 9);
    await remind();
    expect(icon).toMatchObject({ badge: "•", title: "titleDue extName" });
    expect(shown).toEqual([
      {
        id: `follow-ups/${rejection.id}:stay-in-touch`,
        title: "extName",
        message: "notifyStayInTouch",
        type: "basic",
        iconUrl: "chrome-extension://onward-id/icons/128.png",
      },
    ]);
    await remind();
    await restart();
    expect(shown).toHaveLength(1);
    expect(icon.badge).toBe("•");
    await settleFollowUp(rejection.id, "stay-in-touch", 5);
    await remind();
    expect(icon.badge).toBe("");
    expect(nextLook()).toBeUndefined();
  });

  it("that came due while the browser was closed is told at the next start", async () => {
    await plan(sampleFollowUp("feedback", "2026-11-27"));
    setClock("2027-02-01", 11);
    await restart();
    expect(shown.map(({ message }) => message)).toEqual(["notifyFeedback"]);
    expect(icon.badge).toBe("•");
  });

  it("waits for the end of quiet hours; the icon is quiet then too", async () => {
    set({ quietHours: { from: 20, to: 8 } });
    await plan(sampleFollowUp("feedback", "2026-11-25"));
    setClock("2026-11-26", 21);
    await remind();
    expect(shown).toEqual([]);
    expect(icon.badge).toBe("");
    setClock("2026-11-27", 7);
    await remind();
    expect(nextLook()).toBe(new Date(2026, 10, 27, 8).getTime());
    setClock("2026-11-27", 8);
    await remind();
    expect(shown).toHaveLength(1);
  });

  it("that is moved is told again on its new day", async () => {
    await plan(sampleFollowUp("re-apply", "2026-11-26"));
    await remind();
    await writeFollowUp(rejection.id, { kind: "re-apply", day: "2026-11-28", text: "" }, 1);
    await remind();
    expect(icon.badge).toBe("");
    setClock("2026-11-28", 9);
    await remind();
    expect(shown).toHaveLength(2);
  });
});

describe("notifications", () => {
  it("come only where the person and the browser want them; the icon is marked all the same", async () => {
    await plan(sampleFollowUp("reply", "2026-11-26"));
    set({ quietHours: null, notifies: false });
    await remind();
    state.mayNotify = false;
    set({ quietHours: null });
    await remind();
    expect(shown).toEqual([]);
    expect(icon.badge).toBe("•");
    state.mayNotify = true;
    await remind();
    expect(shown.map(({ message }) => message)).toEqual(["notifyReply"]);
  });

  it("are one for several, without names, with them where that is wanted, and neutral in discreet mode", async () => {
    const several = [sampleFollowUp("reply", "2026-11-26"), sampleFollowUp("feedback", "2026-11-26", { text: "Mara" })];
    await plan(...several);
    await remind();
    set({ quietHours: null, notifiesWithNames: true });
    await plan(...several);
    await remind();
    set({ quietHours: null, notifiesWithNames: true, isDiscreet: true });
    await plan(...several);
    await remind();
    expect(shown.map(({ id, title, message }) => [id, title, message])).toEqual([
      ["follow-ups", "extName", "notifySeveral"],
      ["follow-ups", "extName", `notifyAbout notifySeveral ${rejection.company}`],
      ["follow-ups", "discreetName", "notifyDiscreet"],
    ]);
    expect(JSON.stringify(shown)).not.toContain("Mara");
    expect(icon).toMatchObject({ title: "titleDue discreetName", path: "/icons/discreet/16.png" });
  });

  it("that could not be shown are shown at the next look", async () => {
    await plan(sampleFollowUp("reply", "2026-11-26"));
    state.isNotifyingBroken = true;
    await remind();
    state.isNotifyingBroken = false;
    await remind();
    expect(shown).toHaveLength(1);
  });

  it("are not doubled by looks at one moment", async () => {
    await plan(sampleFollowUp("reply", "2026-11-26"));
    await Promise.all([remind(), remind(), remindAtStart(), remind()]);
    expect(shown).toHaveLength(1);
  });
});

describe("the next look", () => {
  it("is never further off than three hours while something is open, and none is set else", async () => {
    expect(nextLook()).toBeUndefined();
    await plan(sampleFollowUp("reply", "9999-12-31"));
    await remind();
    expect(nextLook()).toBe(Date.now() + 3 * hour);
  });

  it("is not made anew when the worker only wakes, but is after a restart, or a clock that was set", async () => {
    await plan(sampleFollowUp("reply", "2026-11-30"));
    await remind();
    alarms.clear();
    await remindAtStart();
    expect(nextLook()).toBeUndefined();
    setClock("2026-11-20", 10);
    await remindAtStart();
    expect(nextLook()).toBe(Date.now() + 3 * hour);
    alarms.clear();
    await restart();
    expect(nextLook()).toBe(Date.now() + 3 * hour);
  });

  it.each([
    ["Europe/Berlin", "2027-03-28"],
    ["America/New_York", "2027-11-07"],
    ["America/St_Johns", "2027-03-14"],
    ["Asia/Kathmandu", "2027-01-01"],
    ["Pacific/Apia", "2027-02-28"],
  ])("is at nine by the clock on the wall, in %s on %s too", async (zone, day) => {
    vi.stubEnv("TZ", zone);
    await plan(sampleFollowUp("reply", day));
    setClock(day, 8);
    await restart();
    expect(shown).toEqual([]);
    vi.setSystemTime(nextLook() ?? 0);
    expect([new Date().getHours(), new Date().getMinutes()]).toEqual([9, 0]);
    await remind();
    expect(shown).toHaveLength(1);
  });
});

describe("whatever becomes of the clock", () => {
  type Act = (days: number, hourOfDay: number) => Promise<void>;
  const kinds = ["reply", "feedback", "re-apply"] as const;
  let now = 0;
  const acts: Readonly<Record<string, Act>> = {
    async setClock(days, hourOfDay) {
      now = new Date(2026, 10, 26 + days, hourOfDay, 30).getTime();
      vi.setSystemTime(now);
    },
    async passTime(days) {
      // The alarm comes when its time is reached, and not before.
      const end = now + Math.abs(days) * 5 * hour;
      while ((nextLook() ?? Number.POSITIVE_INFINITY) <= end) {
        now = Math.max(now, nextLook() ?? 0);
        vi.setSystemTime(now);
        alarms.delete(reminderAlarm);
        await remind();
      }
      now = end;
      vi.setSystemTime(now);
    },
    restart: async () => restart(),
    wake: async () => remindAtStart(),
    async plan(days, hourOfDay) {
      const kind = kinds[hourOfDay % 3] ?? "reply";
      const day = new Date(Date.UTC(2026, 10, 26 + days)).toISOString().slice(0, 10);
      await writeFollowUp(rejection.id, { kind, day, text: `${++count}` }, now);
      await remind();
    },
    async settle(_, hourOfDay) {
      await settleFollowUp(rejection.id, kinds[hourOfDay % 3] ?? "reply", now);
      await remind();
    },
    async quiet(_, hourOfDay) {
      set({ quietHours: hourOfDay === 0 ? null : { from: hourOfDay, to: (hourOfDay * 7) % 24 } });
      await remind();
    },
  };
  let count = 0;
  /** When each plan was told, by its words. */
  let told = new Map<string, number>();

  it("each is told at most once a plan, and in the end once", async () => {
    const act = fc.record({
      name: fc.constantFrom(...Object.keys(acts)),
      days: fc.integer({ min: -20, max: 40 }),
      hourOfDay: fc.integer({ min: 0, max: 23 }),
    });
    const run = fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (sequence) => {
      await eraseEverything();
      await database.rejections.put(rejection);
      setClock("2026-11-26", 10);
      now = Date.now();
      count = 0;
      told = new Map();
      set({ quietHours: null });
      await restart();
      // A plan is known by its words. One that is told twice is claimed twice.
      const read = async () => {
        for (const { text, toldAt } of await database.followUps.toArray()) {
          if (toldAt === null) continue;
          expect(told.get(text) ?? toldAt).toBe(toldAt);
          told.set(text, toldAt);
        }
      };
      shown.length = 0;
      for (const { name, days, hourOfDay } of sequence) {
        await acts[name]?.(days, hourOfDay);
        await read();
        expect(shown.length).toBeLessThanOrEqual(told.size);
      }
      set({ quietHours: { from: 20, to: 8 } });
      setClock("2027-06-01", 21);
      await restart();
      expect(icon.badge).toBe("");
      now = Date.now();
      await acts["passTime"]?.(4, 0);
      await read();
      const open = (await database.followUps.toArray()).filter(({ doneAt }) => doneAt === null);
      for (const { text } of open) expect([...told.keys()]).toContain(text);
      const before = shown.length;
      expect(before).toBeLessThanOrEqual(told.size);
      setClock("2027-06-02", 10);
      await restart();
      expect(shown).toHaveLength(before);
      expect(icon.badge).toBe(open.length > 0 ? "•" : "");
    });
    await fc.assert(run, { numRuns: 60 });
  });
});
