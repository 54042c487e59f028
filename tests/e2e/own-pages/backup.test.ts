import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fieldsOf } from "../../../src/core/model/achievement";
import { defaultSettings } from "../../../src/core/model/settings";
import type { Kept } from "../../../src/exchange/kept";
import { readBackup } from "../../../src/exchange/read-backup";
import { readFile } from "../../../src/exchange/read-file";
import { findAxeFaults } from "../../support/axe";
import type { TestBrowser } from "../../support/browser";
import { chooseBackup, eraseEverything, openDataPage, restoreChosen } from "../../support/data-page";
import { type Downloads, makeDownloads } from "../../support/downloads";
import { type EveryStore, inOrder, readEveryStore, tablesOf } from "../../support/every-store";
import { readImportFile } from "../../support/import-files";
import { launchHere } from "../../support/launch-here";
import { reload } from "../../support/own-page";
import { sampleAchievement } from "../../support/sample-story";
import { seedStored } from "../../support/seed-stored";
import { setMedium } from "../../support/shots";
import { find, findText, isThere, press } from "../../support/surfaces";

const fixture = readImportFile("onward/version-2.json");
const passphrase = "four plain words here";

let browser: TestBrowser;
let downloads: Downloads;
let page: Page;
let kept: Kept;

beforeAll(async () => {
  downloads = makeDownloads();
  browser = await launchHere({ downloads: downloads.folder });
  page = await openDataPage(browser);
  const reading = await readBackup(fixture);
  if (!reading.ok) throw new Error(reading.reason);
  kept = reading.kept;
});

afterAll(async () => {
  await browser.close();
  downloads.remove();
});

const tables = async () => inOrder(tablesOf(await readEveryStore(page)));
/** Every store, but for when the copy beside the database was taken: the background renews it at its own times. */
const everything = async () => {
  const { local, ...others } = await readEveryStore(page);
  return { ...others, local: { ...local, snapshot: { ...(local["snapshot"] as object), takenAt: null } } };
};
/** Nothing of the person: every row of every database, and every value that is not as at the start. */
const leftovers = ({ databases, local, session, web }: EveryStore) => ({
  rows: Object.values(databases).flatMap((stores) => Object.values(stores).flat()),
  local,
  // What the background remembers of its own work, without a word of the person.
  session: Object.keys(session).filter((key) => !["readers placed", "reminders looked at"].includes(key)),
  web,
});
const nothing = { rows: [], local: { settings: defaultSettings }, session: [], web: [] };

describe("a backup", () => {
  it("comes into an empty browser whole", async () => {
    await chooseBackup(page, fixture);
    await findText(page, "3 new");
    await restoreChosen(page, "add");
    expect(await tables()).toEqual(inOrder(kept));
    expect((await readEveryStore(page)).local).toMatchObject({ settings: { firstName: kept.settings.firstName } });
  });

  it("is saved, and comes back as it was after everything was erased from every store", async () => {
    await press(page, "Save a backup");
    await findText(page, "Saved.");
    const { name, bytes } = await downloads.take(/^onward-\d{4}-\d{2}-\d{2}\.json$/u);
    expect(name).toBe(`onward-${new Date().toISOString().slice(0, 10)}.json`);
    await findText(page, "Last saved on");
    // What other code may have put there goes too.
    await page.evaluate(async () => {
      localStorage.setItem("left", "behind");
      await caches.open("left");
      const { storage } = (
        globalThis as unknown as { chrome: { storage: { local: { set(all: object): Promise<void> } } } }
      ).chrome;
      await storage.local.set({ snapshot: { achievements: ["Led the move to the new billing"] } });
    });
    await eraseEverything(page);
    expect(leftovers(await readEveryStore(page))).toEqual(nothing);

    await chooseBackup(page, bytes);
    await restoreChosen(page, "replace");
    expect(await tables()).toEqual(inOrder(kept));
    const { snapshot, ...local } = (await readEveryStore(page)).local;
    // The copy beside the database is renewed with it.
    const { achievements, strengths, wordings } = inOrder(kept);
    expect(inOrder(snapshot as Kept)).toEqual({ achievements, strengths, wordings });
    expect(local).toEqual({
      settings: {
        ...defaultSettings,
        firstName: kept.settings.firstName,
        signOff: kept.settings.signOff,
        backup: { savedAt: expect.any(Number) as number, putOffAt: null },
      },
    });
  });

  it("is locked, tells nothing without its passphrase, and comes back with it", async () => {
    await (await find(page, "checkbox", "Lock it with a passphrase")).click();
    await writePassphrase("Passphrase", passphrase);
    await writePassphrase("The same once more", passphrase);
    expect(await findAxeFaults(page)).toEqual([]);
    await press(page, "Save a backup");
    const { bytes } = await downloads.take(/^onward-\d{4}-\d{2}-\d{2}\.locked$/u);
    expect(new TextDecoder().decode(bytes)).not.toContain("billing");
    await eraseEverything(page);
    expect(leftovers(await readEveryStore(page))).toEqual(nothing);

    await chooseBackup(page, bytes, "onward-2026-11-20.locked");
    await writePassphrase("Passphrase of this file", "four other words here");
    await press(page, "Open it");
    await findText(page, "The passphrase does not fit, or the file was damaged. Nothing was changed.");
    expect(leftovers(await readEveryStore(page)).rows).toEqual([]);
    await page.$eval("input[autocomplete=off]", (input) => input.select());
    await page.keyboard.type(passphrase);
    await press(page, "Open it");
    await restoreChosen(page, "replace");
    expect(await tables()).toEqual(inOrder(kept));
  });

  it("that replaced everything is taken back, with what was written since", async () => {
    await eraseEverything(page);
    await seedStored(page, { achievements: [sampleAchievement({ id: "own", text: "Kept the lights on" })] });
    const before = await tables();
    await chooseBackup(page, fixture);
    await (await find(page, "radio", "Put it in the place of all that is here.")).click();
    await findText(page, "3 new, 1 taken away");
    expect(await findAxeFaults(page)).toEqual([]);
    await restoreChosen(page, "replace");
    // Another section and back: it can still be taken back.
    await page.evaluate(() => (location.hash = "about"));
    await find(page, "heading", "About");
    await page.evaluate(() => (location.hash = "data"));
    await press(page, "Undo");
    await findText(page, "All is as it was before, but for what you wrote since.");
    expect(await tables()).toEqual(before);
  });

  const text = new TextDecoder().decode(fixture);
  const utf8 = (changed: string) => new TextEncoder().encode(changed);
  it.each([
    ["cut after its first words", fixture.slice(0, 40), "This backup is not whole"],
    ["cut in the middle", fixture.slice(0, fixture.length / 2), "This backup is not whole"],
    ["cut by its last sign", fixture.slice(0, text.lastIndexOf("}")), "This backup is not whole"],
    ["with another word in it", utf8(text.replace("new billing", "old billing")), "This backup was changed or damaged"],
    [
      "with another number in it",
      utf8(text.replace("1764300005000", "1764300005001")),
      "This backup was changed or damaged",
    ],
    ["of a newer Onward", utf8(text.replace('"version": 2', '"version": 99')), "This backup is from a newer Onward"],
  ])("%s is refused, and nothing is changed", async (_, bytes, words) => {
    await reload(page);
    await find(page, "button", "Save a backup");
    const before = await everything();
    await chooseBackup(page, bytes);
    await findText(page, words);
    expect(await isThere(page, "button", "Restore")).toBe(false);
    expect(await everything()).toEqual(before);
  });

  it("can be dropped", async () => {
    await page.$eval(
      ".drop",
      (place, content) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], "dropped.json"));
        place.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      },
      text,
    );
    await findText(page, "dropped.json");
    await restoreChosen(page, "replace");
  });
});

describe("achievements", () => {
  const foundIn = async (name: string, bytes: Uint8Array) => {
    const reading = await readFile(name, bytes);
    if (!reading.ok || !("found" in reading)) throw new Error(JSON.stringify(reading));
    return reading.found.map(({ fields }) => fields);
  };
  const sorted = (all: readonly { text: string }[]) => [...all].sort((a, b) => (a.text < b.text ? -1 : 1));

  it("go out as a résumé and none of them is lost", async () => {
    await press(page, "JSON Resume");
    const { name, bytes } = await downloads.take(/^onward-resume-.*\.json$/u);
    expect(sorted(await foundIn(name, bytes))).toEqual(sorted(kept.achievements.map(fieldsOf)));
  });

  it("go out as a table that can be opened", async () => {
    await press(page, "CSV");
    const { name, bytes } = await downloads.take(/^onward-achievements-.*\.csv$/u);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const texts = (await foundIn(name, bytes)).map(({ text: words }) => words);
    expect(texts.sort()).toEqual(kept.achievements.map(({ text: words }) => words).sort());
  });

  it("go out as a text to read", async () => {
    await press(page, "Markdown");
    const { bytes } = await downloads.take(/^onward-achievements-.*\.md$/u);
    const lines = new TextDecoder().decode(bytes).split("\n");
    expect(lines.filter((line) => line.startsWith("#"))).toEqual(
      expect.arrayContaining(["# What I did well: Inès 😊", "## 2025", "## 2024", "## 2023"]),
    );
  });

  it("are on one page for paper, with nothing of the page around them", async () => {
    await page.evaluate(() => (location.hash = "data/print"));
    await find(page, "heading", "Inès 😊");
    await setMedium(page, "print");
    const shown = await page.$$eval(".side, .screen-only, .back-link", (all) =>
      all.filter((one) => one.checkVisibility()),
    );
    expect(shown).toEqual([]);
    await findText(page, "Led the move to the new billing");
    expect(await findAxeFaults(page)).toEqual([]);
    await setMedium(page, "screen");
    await page.evaluate(() => (location.hash = "data"));
  });
});

describe("erasing", () => {
  it("leaves a site switched off that was, and nothing else of the person", async () => {
    expect((await readEveryStore(page)).local).toMatchObject({ settings: { sitesOff: kept.settings.sitesOff } });
    await eraseEverything(page);
    const local = { settings: { ...defaultSettings, sitesOff: kept.settings.sitesOff } };
    expect(leftovers(await readEveryStore(page))).toEqual({ ...nothing, local });
  });
});

/** Types into a field whose text is hidden: it has no role of its own. */
async function writePassphrase(label: string, words: string): Promise<void> {
  const field = await page.waitForSelector(`::-p-aria([name="${label}"])`);
  await field?.click();
  await field?.type(words);
}
