import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBackup } from "../../../src/exchange/read-backup";
import type { TestBrowser } from "../../support/browser";
import { chooseBackup, eraseEverything, openDataPage, restoreChosen } from "../../support/data-page";
import { type Downloads, makeDownloads } from "../../support/downloads";
import { inOrder, readEveryStore, tablesOf } from "../../support/every-store";
import { readImportFile } from "../../support/import-files";
import { launchHere } from "../../support/launch-here";
import { findText, press } from "../../support/surfaces";

const fixture = readImportFile("onward/version-2.json");

let browser: TestBrowser;
let downloads: Downloads;
let page: Page;

beforeAll(async () => {
  downloads = makeDownloads();
  browser = await launchHere({ downloads: downloads.folder });
  page = await openDataPage(browser);
});

afterAll(async () => {
  await browser.close();
  downloads.remove();
});

const tables = async () => inOrder(tablesOf(await readEveryStore(page)));

describe("a backup in Firefox", () => {
  it("is restored, saved, erased from every store, and comes back as it was", async () => {
    const reading = await readBackup(fixture);
    if (!reading.ok) throw new Error(reading.reason);
    await chooseBackup(page, fixture);
    await restoreChosen(page, "replace");
    expect(await tables()).toEqual(inOrder(reading.kept));

    await press(page, "Save a backup");
    await findText(page, "Saved.");
    const { bytes } = await downloads.take(/^onward-\d{4}-\d{2}-\d{2}\.json$/u);
    await eraseEverything(page);
    expect(Object.values(await tables()).flat()).toEqual([]);

    await chooseBackup(page, bytes.slice(0, bytes.length - 100));
    await findText(page, "This backup is not whole: a part of it is missing. Nothing was changed.");
    expect(Object.values(await tables()).flat()).toEqual([]);
    await chooseBackup(page, bytes);
    await restoreChosen(page, "replace");
    expect(await tables()).toEqual(inOrder(reading.kept));
  });
});
