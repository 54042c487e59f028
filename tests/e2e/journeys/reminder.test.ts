import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";
import { readBadge } from "../../support/extension";
import { here, launchHere } from "../../support/launch-here";
import { openThread } from "../../support/mail-actions";
import { serveMail } from "../../support/mail-site";
import { copyNotifyingBuild } from "../../support/notifying-build";
import { readStored } from "../../support/stored";
import { eventually, find, findGone, findText, press } from "../../support/surfaces";

const rejection = "Your application at Nordlicht Energie";

let profile: string;
let extension: string;
let browser: TestBrowser;

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), "onward-kept-profile-"));
  // Firefox asks nobody in tests; Chromium's question is out of a driver's reach.
  extension = here.browser === "firefox" ? "dist/firefox" : copyNotifyingBuild("dist/chrome");
  browser = await launchHere({ profile, extension });
});

afterAll(async () => {
  await browser.close();
  const made = here.browser === "firefox" ? [profile] : [profile, dirname(extension)];
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

async function restart(): Promise<void> {
  await browser.close();
  browser = await launchHere({ profile, extension });
}

/** What stands on the icon where no tab has something of its own. */
const readIcon = () => browser.inBackground(({ chrome }) => chrome.action.getBadgeText({}), null);

/** How many notifications stand there; without a screen Firefox closes each as soon as it is shown, so none can be counted. */
async function expectNotifications(count: number): Promise<void> {
  if (here.browser === "firefox") return;
  const shown = await browser.inBackground(
    async ({ chrome }) => Object.keys(await chrome.notifications.getAll()),
    null,
  );
  expect(shown).toHaveLength(count);
}

/** Whether the background has looked what is due since the browser started, to the end. */
const hasLooked = () =>
  browser.inBackground(async ({ chrome }) => "reminders looked at" in (await chrome.storage.session.get(null)), null);

async function readFollowUp() {
  const { followUps } = await readStored(browser);
  expect(followUps).toHaveLength(1);
  return followUps[0];
}

/** Lets the days go by, past our own code: what it hears of is the browser's start alone. */
async function letDaysPass(day: string): Promise<void> {
  await browser.inBackground(async ({ indexedDB }, then) => {
    const opening = indexedDB.open("onward");
    await new Promise((done) => {
      opening.onsuccess = done;
    });
    const change = opening.result.transaction("followUps", "readwrite");
    const rows = change.objectStore("followUps");
    const reading = rows.getAll();
    reading.onsuccess = () => {
      for (const row of reading.result as object[]) rows.put({ ...row, day: then });
    };
    await new Promise((done) => {
      change.oncomplete = done;
    });
    opening.result.close();
  }, day);
}

describe("a follow-up", () => {
  it("that comes due while the browser is closed is on the icon and in the popup after the start, and told once", async () => {
    const page = await (await serveMail(browser)).open();
    await openThread(page, rejection);
    const popup = await browser.openPopup(page);
    await press(popup, "Let it out, 2 min");
    await press(popup, "Done");
    await find(popup, "button", "Let it out, done");
    await browser.closePopup();

    const settings = await browser.openOwnPage("src/options/index.html#reminders");
    await (await find(settings, "switch", "Tell me by a notification")).click();
    // The hour in which this runs may be a quiet one.
    await (await find(settings, "switch", "Quiet hours")).click();
    await findGone(settings, "combobox", "From");
    await settings.close();
    const options = await browser.openOwnPage("src/options/index.html#follow-ups");
    await press(options, "Plan something");
    await press(options, "Plan it");
    await findText(options, "Planned for");
    await options.close();
    expect(await readFollowUp()).toMatchObject({ kind: "stay-in-touch", doneAt: null, toldAt: null });
    expect(await readIcon()).toBe("");

    await letDaysPass("2026-01-15");
    await restart();
    await eventually("The icon is not marked.", async () => (await readIcon()) === "•");
    await eventually("It was not told.", async () => (await readFollowUp())?.toldAt !== null);
    await expectNotifications(1);
    const told = (await readFollowUp())?.toldAt;

    await restart();
    await eventually("Nobody looked what is due.", hasLooked);
    expect(await readIcon()).toBe("•");
    expect((await readFollowUp())?.toldAt).toBe(told);
    await expectNotifications(0);

    // A tab that has nothing of its own to say, because its mail was sent away, has the icon of every tab.
    const again = await (await serveMail(browser)).open();
    await openThread(again, rejection);
    await press(again, "Not for this mail");
    await findGone(again, "button", "Not for this mail");
    const due = await browser.openPopup(again);
    await findText(due, "Planned for today");
    await findText(due, "Nordlicht Energie");
    await press(due, "Done: Stay in touch, Nordlicht Energie");
    await findText(due, "Marked as done.");
    await eventually("The icon is still marked.", async () => (await readIcon()) === "");
    expect((await readFollowUp())?.doneAt).not.toBeNull();
    await press(due, "Undo");
    await eventually("The icon is not marked again.", async () => (await readIcon()) === "•");
    await browser.closePopup();
    expect(await readBadge(browser, again)).toBe("•");
  });
});
