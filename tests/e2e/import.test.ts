import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { zipSync } from "fflate";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Achievement, inOneLine } from "../../src/core/model/achievement";
import { findAxeFaults } from "../support/axe";
import { chooseFiles, dropFile } from "../support/bring-in";
import type { TestBrowser } from "../support/browser";
import { packExport } from "../support/import-files";
import { launchHere } from "../support/launch-here";
import { seedStored } from "../support/seed-stored";
import { setColours } from "../support/shots";
import { eraseStored, readStored } from "../support/stored";
import { eventually, find, findGone, findText, press, readFocus, readNames, tabTo, write } from "../support/surfaces";

const fixtures = path.resolve("tests/fixtures/imports");
const kept: Achievement = {
  ...inOneLine("Sold ice"),
  ...{ id: "kept", createdAt: 1, updatedAt: 1, shownAt: null },
};

let browser: TestBrowser;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "onward-import-"));
  browser = await launchHere();
  page = await browser.openOwnPage("src/options/index.html#data/import");
  await find(page, "button", "Choose files");
});

beforeEach(async () => {
  await eraseStored(browser);
  await seedStored(page, { achievements: [kept] });
  // A backup that was chosen has taken the person from here to the data.
  await page.evaluate(() => {
    location.hash = "data/import";
  });
  await page.reload();
  await find(page, "button", "Choose files");
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const textsOf = async () => (await readStored(browser)).achievements.map(({ text }) => text).sort();

/** A file of this name in a folder that goes with the test. */
function fileOf(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe("bringing in", () => {
  it("takes LinkedIn's ZIP, told by its shape, and takes it back after the page was loaded anew", async () => {
    await chooseFiles(page, fileOf("what is this.bin", packExport()));
    await find(page, "heading", "What is in what is this.bin");
    await eventually("The preview has no focus.", async () => (await readFocus(page)).startsWith("heading What is in"));
    const act = (await readNames(page, "button")).find((name) => name.startsWith("Bring in "));
    await press(page, act ?? "Bring in");
    await findText(page, "Brought in ");
    const count = Number(act?.replace("Bring in ", ""));
    expect((await readStored(browser)).achievements).toHaveLength(count + 1);
    await page.reload();
    await findText(page, "Your last import: what is this.bin");
    await press(page, "Undo");
    await findText(page, "Taken back.");
    expect((await readStored(browser)).achievements).toEqual([kept]);
    await findGone(page, "button", "Undo");
  });

  it("takes the single lists of LinkedIn's export together", async () => {
    const list = (name: string) => `${fixtures}/linkedin/export/${name}.csv`;
    await chooseFiles(page, list("Skills"), list("Honors"), list("Connections"));
    await find(page, "heading", "What is in Skills.csv and 2 more");
    await findText(page, "skills, line 2");
    await findText(page, "honors, line ");
    await press(page, "Not now");
    await eventually("Focus was lost.", async () => (await readFocus(page)) === "button Choose files");
    expect((await readStored(browser)).achievements).toEqual([kept]);
  });

  it("takes a résumé that is dropped, without the rows that are left out", async () => {
    await dropFile(
      page,
      "cv.json",
      new TextEncoder().encode(JSON.stringify({ work: [{ name: "Halden", highlights: ["Led a team", "Cut costs"] }] })),
    );
    await findText(page, "work, number 1");
    await (await find(page, "checkbox", "Led a team")).click();
    await press(page, "Bring in 1");
    await findText(page, "Brought in 1. Left out 1.");
    expect(await textsOf()).toEqual(["Cut costs", "Sold ice"]);
  });

  it("takes what is typed or pasted, by keyboard alone, and loses nothing of it in between", async () => {
    await write(page, "Or paste text", "Led a team\n");
    await page.keyboard.type("Sold ice");
    await eventually("No draft is kept.", async () =>
      (await readStored(browser)).drafts.some(
        ({ id, fields }) => id === "import" && fields["text"] === "Led a team\nSold ice",
      ),
    );
    await page.reload();
    await findText(page, "Led a team");
    await tabTo(page, "button Look at it");
    await page.keyboard.press("Enter");
    await find(page, "heading", "What is in Pasted text");
    await tabTo(page, "checkbox Led a team");
    await tabTo(page, "button Bring in 1");
    await page.keyboard.press("Enter");
    await findText(page, "Brought in 1.");
    expect(await textsOf()).toEqual(["Led a team", "Sold ice"]);
    await eventually("The draft stays.", async () => (await readStored(browser)).drafts.length === 0);
  });

  it("says of each broken row why it is left out, and takes the rest", async () => {
    await chooseFiles(page, `${fixtures}/csv/broken-quotes.csv`);
    await findText(page, "A quote mark in it is not closed.");
    await press(page, "Not now");
    await chooseFiles(page, `${fixtures}/csv/dates.csv`);
    await findText(page, "Its date could not be read and is left out.");
    await press(page, "Not now");
  });

  it("takes formulas and names of prototypes as the words they are", async () => {
    await chooseFiles(page, `${fixtures}/csv/formulas.csv`, `${fixtures}/csv/prototype-keys.csv`);
    const act = await eventuallyAct();
    await press(page, act);
    await findText(page, "Brought in ");
    const texts = await textsOf();
    expect(texts.some((text) => text.startsWith("="))).toBe(true);
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  });

  it("has no fault a checker finds, in the preview and beside the result, in both colours", async () => {
    await chooseFiles(page, `${fixtures}/csv/dates.csv`);
    const act = await eventuallyAct();
    await checkBothColours();
    await press(page, act);
    await find(page, "button", "Undo");
    await checkBothColours();
  });
});

async function checkBothColours() {
  for (const colours of ["light", "dark"] as const) {
    await setColours(page, colours);
    // The colour of a button fades into the other one: only where that has ended is it the one the person reads.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    expect(await findAxeFaults(page)).toEqual([]);
  }
}

/** The name of the button that brings in what is shown. */
async function eventuallyAct(): Promise<string> {
  let act: string | undefined;
  await eventually("There is nothing to bring in.", async () => {
    act = (await readNames(page, "button")).find((name) => name.startsWith("Bring in "));
    return act !== undefined;
  });
  return act ?? "";
}

describe("nothing is changed by what can not be brought in", () => {
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
    await chooseFiles(page, fileOf(name, content()));
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
    await chooseFiles(page, fileOf("list.csv", content()));
    await find(page, "heading", "Data and privacy");
    await meets();
    expect(await readStored(browser)).toEqual(before);
  });

  it("such as a file of 2 GB, refused by its size", async () => {
    const before = await readStored(browser);
    const file = fileOf("large.csv", "text\n");
    truncateSync(file, 2 ** 31);
    await chooseFiles(page, file);
    await findText(page, "This file is too large.");
    expect(await readStored(browser)).toEqual(before);
  });

  it("nor by a disk that is full in the middle of it", async () => {
    const before = await readStored(browser);
    const many = Array.from({ length: 2_000 }, (_, index) => `Did thing ${index}`).join("\n");
    await chooseFiles(page, fileOf("many.txt", many));
    await find(page, "button", "Bring in 2,000");
    const [worker] = page.workers();
    if (!worker) throw new Error("No worker reads.");
    await worker.evaluate(() => {
      let count = 0;
      // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called for the store it is asked of
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...about) {
        count += 1;
        if (count === 1_500) throw new DOMException("The disk is full.", "QuotaExceededError");
        return put.apply(this, about);
      };
    });
    await press(page, "Bring in 2,000");
    await findText(page, "There is no room left on this device.");
    expect(await readStored(browser)).toEqual(before);
    // What is shown is still there, and comes in once there is room.
    await press(page, "Bring in 2,000");
    await findText(page, "Brought in 2,000.");
    expect((await readStored(browser)).achievements).toHaveLength(2_001);
  });

  it("nor by what is stopped while it is written", async () => {
    const before = await readStored(browser);
    const many = Array.from({ length: 19_000 }, (_, index) => `Did thing ${index} ${"and more ".repeat(60)}`).join(
      "\n",
    );
    await chooseFiles(page, fileOf("many.txt", many));
    await press(page, "Bring in 19,000");
    await press(page, "Stop");
    await findText(page, "Stopped. Nothing was changed.");
    expect(await readStored(browser)).toEqual(before);
  });
});
