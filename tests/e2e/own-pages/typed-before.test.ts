import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";
import { fullStory, keptSeason } from "../../support/kept-season";
import { launchHere } from "../../support/launch-here";
import { goTo, reload } from "../../support/own-page";
import { seedStored } from "../../support/seed-stored";
import { readStored } from "../../support/stored";
import { eventually, find, findFocus, findText, press, readFocus, readNames } from "../../support/surfaces";

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchHere();
  page = await browser.openOwnPage("src/options/index.html#rejections");
  await findText(page, "Nothing here yet.");
  await seedStored(page, keptSeason);
});

afterAll(async () => {
  await browser.close();
});

const drafts = async () => (await readStored(browser)).drafts;

it.each([
  [
    `rejections/${fullStory}`,
    "Write down what they said",
    "Go on writing: Write down what they said",
    "What they said",
  ],
  ["rejections", "I got an offer", "Go on writing: I got an offer", "Where the offer is from"],
])(
  "what is typed, put off with Not now and left with the page stands there again: %s",
  async (at, opens, goesOn, name) => {
    await goTo(page, browser.addressOf(`src/options/index.html#${at}`));
    await press(page, opens);
    await findFocus(page, `textbox ${name}`);
    await page.keyboard.type("Half a sen");
    await press(page, "Not now");
    await findFocus(page, `button ${goesOn}`);
    await reload(page);
    await find(page, "button", goesOn);
    // Nothing opens by itself, and nothing takes focus.
    expect(await readNames(page, "textbox")).not.toContain(name);
    expect(await readFocus(page)).not.toContain(name);
    await press(page, goesOn);
    await findText(page, "You typed this before. It is not kept yet.");
    const stands = () =>
      page.$$eval(".fields .input", (all) => all.some((one) => "value" in one && one.value === "Half a sen"));
    expect(await stands()).toBe(true);

    await press(page, "Start over");
    await findFocus(page, "button Undo");
    await press(page, "Undo");
    await findText(page, "You typed this before. It is not kept yet.");
    expect(await stands()).toBe(true);
    await press(page, "Start over");
    await press(page, "Not now");
    await find(page, "button", opens);
    await eventually("A draft was left.", async () => (await drafts()).length === 0);
  },
);
