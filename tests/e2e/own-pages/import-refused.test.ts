import { readFileSync, truncateSync } from "node:fs";
import { zipSync } from "fflate";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chooseFiles, makeFiles } from "../../support/bring-in";
import { type BuildCopy, copyWithFullDisk } from "../../support/broken-builds";
import type { TestBrowser } from "../../support/browser";
import { packExport } from "../../support/import-files";
import { builtHere, launchHere } from "../../support/launch-here";
import { goTo } from "../../support/own-page";
import { sampleAchievement } from "../../support/sample-story";
import { seedStored } from "../../support/seed-stored";
import { eraseStored, readStored } from "../../support/stored";
import { find, findText, press } from "../../support/surfaces";

const fixtures = "tests/fixtures/imports";
const address = "src/options/index.html#data/import";
const kept = sampleAchievement({ text: "Sold ice" });
const files = makeFiles();

let browser: TestBrowser;
let page: Page;

afterAll(() => files.remove());

/** The page where files are brought in, over one achievement. */
async function start(): Promise<void> {
  await eraseStored(browser);
  await seedStored(page, { achievements: [kept] });
  // A backup that was chosen has taken the person from here to the data.
  await goTo(page, browser.addressOf(address));
  await find(page, "button", "Choose files");
}

describe("nothing is changed by what can not be brought in", () => {
  beforeAll(async () => {
    browser = await launchHere();
    page = await browser.openOwnPage(address);
    await find(page, "button", "Choose files");
  });
  beforeEach(start);
  afterAll(() => browser.close());

  const refused = [
    {
      what: "a picture",
      name: "photo.png",
      content: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      says: "This file holds no text",
    },
    {
      what: "bytes that are no text",
      name: "list.csv",
      content: () => new Uint8Array(4_096).map((_, index) => index % 7),
      says: "This file holds no text",
    },
    {
      what: "a ZIP that was cut",
      name: "export.zip",
      content: () => packExport().slice(0, 700),
      says: "This ZIP file is broken",
    },
    {
      what: "a ZIP that grows without end",
      name: "export.zip",
      content: () => zipSync({ "Positions.csv": new Uint8Array(30 * 1024 * 1024) }),
      says: "What is packed in this ZIP file is too large.",
    },
    {
      what: "too many rows",
      name: "list.txt",
      content: () => "Did a thing\n".repeat(20_001),
      says: "more than 20,000",
    },
    {
      what: "JSON that breaks off",
      name: "cv.json",
      content: () => '{"work": [{"name": "Hal',
      says: "This file breaks off",
    },
  ];
  it.each(refused)("such as $what", async ({ name, content, says }) => {
    const before = await readStored(browser);
    await chooseFiles(page, files.put(name, content()));
    await findText(page, says);
    expect(await readStored(browser)).toEqual(before);
  });

  const backups = [
    {
      what: "our own backup",
      content: () => readFileSync(`${fixtures}/onward/version-2.json`, "utf8"),
      meets: () => find(page, "button", "Restore"),
    },
    {
      what: "a locked backup",
      content: () => "ONWARD LOCKED BACKUP\n{}",
      meets: () => find(page, "textbox", "Passphrase of this file"),
    },
    {
      what: "our own backup that breaks off",
      content: () => '{"format": "onward", "version": 2',
      meets: () => findText(page, "This backup is not whole: a part of it is missing"),
    },
  ];
  it.each(backups)("such as $what, which is opened where it is restored", async ({ content, meets }) => {
    const before = await readStored(browser);
    await chooseFiles(page, files.put("list.csv", content()));
    await find(page, "heading", "Data and privacy");
    await meets();
    expect(await readStored(browser)).toEqual(before);
  });

  it("such as a file of 2 GB, refused by its size", async () => {
    const before = await readStored(browser);
    const file = files.put("large.csv", "text\n");
    truncateSync(file, 2 ** 31);
    await chooseFiles(page, file);
    await findText(page, "This file is too large.");
    expect(await readStored(browser)).toEqual(before);
  });

  it("nor by what is stopped while it is written", async () => {
    const before = await readStored(browser);
    const many = Array.from({ length: 19_000 }, (_, index) => `Did thing ${index} ${"and more ".repeat(60)}`).join(
      "\n",
    );
    await chooseFiles(page, files.put("many.txt", many));
    await press(page, "Bring in 19,000");
    await press(page, "Stop");
    await findText(page, "Stopped. Nothing was changed.");
    expect(await readStored(browser)).toEqual(before);
  });
});

describe("a disk that is full in the middle of it", () => {
  let build: BuildCopy;

  beforeAll(async () => {
    build = copyWithFullDisk(builtHere(), 1_500);
    browser = await launchHere({ extension: build.folder });
    page = await browser.openOwnPage(address);
    await find(page, "button", "Choose files");
    await start();
  });
  afterAll(async () => {
    await browser.close();
    build.remove();
  });

  it("changes nothing, and what is shown comes in once there is room", async () => {
    const before = await readStored(browser);
    const many = Array.from({ length: 2_000 }, (_, index) => `Did thing ${index}`).join("\n");
    await chooseFiles(page, files.put("many.txt", many));
    await press(page, "Bring in 2,000");
    await findText(page, "There is no room left on this device.");
    expect(await readStored(browser)).toEqual(before);
    await press(page, "Bring in 2,000");
    await findText(page, "Brought in 2,000.");
    expect((await readStored(browser)).achievements).toHaveLength(2_001);
  });
});
