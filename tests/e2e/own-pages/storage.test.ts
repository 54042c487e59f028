import type { Page } from "puppeteer-core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { fillDisk } from "../../support/breakage";
import { copyWithDamage } from "../../support/broken-builds";
import type { TestBrowser } from "../../support/browser";
import { builtHere, launchHere } from "../../support/launch-here";
import { reload, watchForReload } from "../../support/own-page";
import { eraseStored, readStored } from "../../support/stored";
import { eventually, find, findGone, findText, press, write } from "../../support/surfaces";

const achievement = "Led the migration";
const address = "src/options/index.html#achievements";

let browser: TestBrowser;

afterEach(async () => {
  await browser.close();
});

/** Keeps an achievement as the settings do, once they stand. */
async function addAchievement(options: Page): Promise<void> {
  await find(options, "heading", "Achievements");
  await options.evaluate(async (text) => {
    const lists = { skills: [], tags: [] };
    const texts = {
      text,
      situation: "",
      action: "",
      result: "",
      number: "",
      date: "",
      role: "",
      employer: "",
      link: "",
    };
    const ask = { writeId: crypto.randomUUID(), achievement: { ...texts, ...lists, kind: "result", pin: null } };
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(ask: object): Promise<unknown> } } }
    ).chrome;
    await runtime.sendMessage({ onward: "achievement/write", ask });
  }, achievement);
  await findText(options, achievement);
}

const texts = async () => (await readStored(browser)).achievements.map(({ text }) => text);

/** Waits until the copy outside the database holds as much. */
async function waitForCopy(options: Page, count: number): Promise<void> {
  await eventually("The copy did not follow.", () =>
    options.evaluate(async (wanted) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: Kept } }).chrome;
      const { snapshot } = await storage.local.get("snapshot");
      return snapshot?.achievements.length === wanted;
    }, count),
  );
}
interface Kept {
  readonly local: { get(key: string): Promise<{ readonly snapshot?: { readonly achievements: readonly unknown[] } }> };
}

describe("a database that came up empty", () => {
  it("is offered what there is a copy of, from the popup and in every section, and gets it back", async () => {
    browser = await launchHere();
    const options = await browser.openOwnPage(address);
    await addAchievement(options);
    await waitForCopy(options, 1);
    await options.close();
    await eraseStored(browser);
    await browser.endBackground();

    const again = await browser.openOwnPage("src/options/index.html#settings");
    await findText(again, "Your saved achievements are missing. Onward kept a copy of 1 of them.");
    await findText(await browser.openPopup(again), "What you saved is missing. Onward kept a copy.");
    await browser.closePopup();
    await press(again, "Bring them back");
    await findText(again, "They are back.");
    expect(await texts()).toEqual([achievement]);
    await reload(again);
    await find(again, "heading", "Settings");
    await findGone(again, "button", "Bring them back");
  });
});

describe("an upgrade of the database under an open page", () => {
  it("goes through; the page starts over, says that a newer Onward was here, and writes nothing", async () => {
    browser = await launchHere();
    const old = await browser.openOwnPage(address);
    await addAchievement(old);
    const other = await browser.openOwnPage("icons/48.png");
    const waitUntilReplaced = await watchForReload(old);
    const version = await other.evaluate(
      () =>
        new Promise<number | string>((resolve) => {
          const opening = indexedDB.open("onward", 60);
          opening.onupgradeneeded = () => opening.result.createObjectStore("later");
          opening.onsuccess = () => {
            resolve(opening.result.version);
            opening.result.close();
          };
          opening.onerror = () => resolve(String(opening.error));
          opening.onblocked = () => resolve("blocked");
        }),
    );
    expect(version).toBe(60);
    await waitUntilReplaced();
    await old.bringToFront();
    await findText(old, "What you saved was used by a newer Onward");
    await press(old, "Try again");
    await findText(old, "Still not available.");
    await findGone(old, "button", "Start anew");
    expect(await texts()).toEqual([achievement]);
    const { length } = await other.evaluate(async () => indexedDB.databases());
    expect(length).toBe(1);
  });
});

describe("a database that cannot be opened", () => {
  const build = copyWithDamage(builtHere());
  afterAll(() => build.remove());

  it("is tried again, and deleted only where the person says so; then the copy comes back", async () => {
    browser = await launchHere({ extension: build.folder });
    const options = await browser.openOwnPage(address);
    await addAchievement(options);
    await waitForCopy(options, 1);
    await options.evaluate(() => localStorage.setItem("damaged", ""));
    await reload(options);
    await findText(options, "Onward’s storage cannot be opened. Nothing was deleted.");
    await press(options, "Try again");
    await findText(options, "Still not available.");
    expect(await texts()).toEqual([achievement]);
    await press(options, "Start anew");
    await press(options, "Leave it as it is");
    expect(await texts()).toEqual([achievement]);
    await press(options, "Start anew");
    await (await options.waitForSelector("dialog[open] [data-kind=alert]"))?.click();
    await findText(options, achievement);
    expect(await texts()).toEqual([achievement]);
  });
});

describe("a full disk", () => {
  it("is said where something was not kept, and loses no word", async () => {
    browser = await launchHere();
    const options = await browser.openOwnPage(address);
    await find(options, "button", "Keep");
    await fillDisk(browser, true);
    await write(options, "A new achievement", achievement);
    await press(options, "Keep");
    await findText(options, "The disk is full. Nothing was lost here; free some space and try again.");
    expect(await texts()).toEqual([]);
    await fillDisk(browser, false);
    await press(options, "Keep");
    await eventually("It was not kept after all.", async () => (await texts()).includes(achievement));
  });
});
