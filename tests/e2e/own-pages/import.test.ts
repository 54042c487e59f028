import path from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Achievement, inOneLine } from "../../../src/core/model/achievement";
import { findAxeFaults } from "../../support/axe";
import { chooseFiles, dropFile, makeFiles } from "../../support/bring-in";
import type { TestBrowser } from "../../support/browser";
import { packExport } from "../../support/import-files";
import { launchHere } from "../../support/launch-here";
import { reload } from "../../support/own-page";
import { seedStored } from "../../support/seed-stored";
import { setColours } from "../../support/shots";
import { eraseStored, readStored } from "../../support/stored";
import {
  eventually,
  find,
  findGone,
  findText,
  press,
  readFocus,
  readNames,
  tabTo,
  write,
} from "../../support/surfaces";

const fixtures = path.resolve("tests/fixtures/imports");
const kept: Achievement = {
  ...inOneLine("Sold ice"),
  ...{ id: "kept", createdAt: 1, updatedAt: 1, shownAt: null },
};

const files = makeFiles();

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchHere();
  page = await browser.openOwnPage("src/options/index.html#data/import");
  await find(page, "button", "Choose files");
});

beforeEach(async () => {
  await eraseStored(browser);
  await seedStored(page, { achievements: [kept] });
  await reload(page);
  await find(page, "button", "Choose files");
});

afterAll(async () => {
  await browser.close();
  files.remove();
});

const textsOf = async () => (await readStored(browser)).achievements.map(({ text }) => text).sort();

describe("bringing in", () => {
  it("takes LinkedIn's ZIP, told by its shape, and takes it back after the page was loaded anew", async () => {
    await chooseFiles(page, files.put("what is this.bin", packExport()));
    await find(page, "heading", "What is in what is this.bin");
    await eventually("The preview has no focus.", async () => (await readFocus(page)).startsWith("heading What is in"));
    const act = (await readNames(page, "button")).find((name) => name.startsWith("Bring in "));
    await press(page, act ?? "Bring in");
    await findText(page, "Brought in ");
    const count = Number(act?.replace("Bring in ", ""));
    expect((await readStored(browser)).achievements).toHaveLength(count + 1);
    await reload(page);
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
    await reload(page);
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
