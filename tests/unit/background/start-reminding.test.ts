import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sampleFollowUp } from "../../support/fake-follow-ups";
import { browser, cleared, endMorning, icon, opened, set, startMorning } from "../../support/reminding-browser";
import { sampleRejection } from "../../support/sample-mail";

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/reminding-browser")).browser,
}));

const { startReminding } = await import("../../../src/background/start-reminding");
const { reminderAlarm, remind } = await import("../../../src/background/remind");
const { database, eraseEverything } = await import("../../../src/store/database");
const { settleFollowUp, writeFollowUp } = await import("../../../src/store/follow-ups");

const rejection = sampleRejection();
const isMarked = () => vi.waitFor(() => expect(icon.badge).toBe("•"));

// Once, as in one life of the background: its listeners are there before anything is awaited.
startMorning();
startReminding();
const countListeners = () => [
  browser.runtime.onStartup.listeners.length,
  browser.runtime.onInstalled.listeners.length,
  browser.alarms.onAlarm.listeners.length,
  browser.storage.onChanged.listeners.length,
  browser.notifications.onClicked.listeners.length,
];
const countAtOnce = countListeners();

beforeEach(async () => {
  startMorning();
  await eraseEverything();
  await remind();
  await database.rejections.put(rejection);
  opened.length = 0;
  cleared.length = 0;
});

afterEach(endMorning);

/** Something is due that nobody has told the background of. */
async function letOneComeDue(): Promise<void> {
  await database.followUps.put(sampleFollowUp("reply", "2026-11-26"));
  await remind();
  icon.badge = "";
}

describe("the background looks what is due", () => {
  it("from the first moment on", () => {
    expect(countAtOnce).toEqual([1, 1, 1, 1, 1]);
  });

  it.each([
    ["when the browser starts", () => browser.runtime.onStartup.tell()],
    ["after an install or an update", () => browser.runtime.onInstalled.tell()],
    ["when its alarm comes", () => browser.alarms.onAlarm.tell({ name: reminderAlarm })],
    ["when a permission is given", () => browser.permissions.onAdded.tell()],
    ["when the settings change", () => browser.storage.onChanged.tell({ settings: { newValue: {} } }, "local")],
  ])("%s", async (_, tell) => {
    set({ notifies: false });
    await letOneComeDue();
    tell();
    await isMarked();
  });

  it("when a follow-up is written, and when one is settled", async () => {
    await writeFollowUp(rejection.id, { kind: "reply", day: "2026-11-25", text: "" }, 1);
    await isMarked();
    await settleFollowUp(rejection.id, "reply", 2);
    await vi.waitFor(() => expect(icon.badge).toBe(""));
  });

  it("and not at the alarm of something else", async () => {
    await letOneComeDue();
    const read = vi.spyOn(browser.storage.local, "get");
    browser.alarms.onAlarm.tell({ name: "another" });
    await database.followUps.count();
    expect(read).not.toHaveBeenCalled();
    browser.alarms.onAlarm.tell({ name: reminderAlarm });
    await database.followUps.count();
    expect(read).toHaveBeenCalled();
    read.mockRestore();
  });
});

describe("a notification that is pressed", () => {
  it("opens what it is about, and goes", () => {
    browser.permissions.onAdded.tell();
    browser.notifications.onClicked.tell("follow-ups/r:reply");
    browser.notifications.onClicked.tell("follow-ups");
    browser.notifications.onClicked.tell("something/else");
    const page = "chrome-extension://onward-id/src/options/index.html";
    expect(opened).toEqual([`${page}#follow-ups/r:reply`, `${page}#follow-ups`]);
    expect(cleared).toContain("follow-ups/r:reply");
  });
});
