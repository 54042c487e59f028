import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  alarms,
  endBrowser,
  endMorning,
  icon,
  set,
  setClock,
  shown,
  startMorning,
} from "../../support/reminding-browser";
import { sampleRejection } from "../../support/sample-mail";

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/reminding-browser")).browser,
}));

const { remind, remindAtStart, reminderAlarm } = await import("../../../src/background/remind");
const { database, eraseEverything } = await import("../../../src/store/database");
const { settleFollowUp, writeFollowUp } = await import("../../../src/store/follow-ups");

const rejection = sampleRejection();
const hour = 3_600_000;

async function restart(): Promise<void> {
  endBrowser();
  await remindAtStart();
}

const nextLook = () => alarms.get(reminderAlarm);

beforeEach(() => {
  startMorning();
});

afterEach(endMorning);

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

it("whatever becomes of the clock, each is told at most once a plan, and in the end once", async () => {
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
    set({});
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
