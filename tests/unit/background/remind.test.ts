import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FollowUp } from "../../../src/core/model/follow-up";
import { sampleFollowUp } from "../../support/fake-follow-ups";
import {
  alarms,
  endBrowser,
  endMorning,
  icon,
  set,
  setClock,
  shown,
  startMorning,
  state,
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

async function plan(...followUps: readonly FollowUp[]): Promise<void> {
  await database.followUps.bulkPut([...followUps]);
}

beforeEach(async () => {
  startMorning();
  await eraseEverything();
  await database.rejections.put(rejection);
  await restart();
});

afterEach(endMorning);

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
    set({ notifies: false });
    await remind();
    state.mayNotify = false;
    set({});
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
    set({ notifiesWithNames: true });
    await plan(...several);
    await remind();
    set({ notifiesWithNames: true, isDiscreet: true });
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
