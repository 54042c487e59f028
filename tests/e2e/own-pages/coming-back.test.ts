import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findAxeFaults } from "../../support/axe";
import type { TestBrowser } from "../../support/browser";
import { eyesOf } from "../../support/eyes";
import { fullStory, keptSeason } from "../../support/kept-season";
import { launchHere } from "../../support/launch-here";
import { goTo, reload } from "../../support/own-page";
import { seedStored } from "../../support/seed-stored";
import { setColours, setMedium } from "../../support/shots";
import { eraseStored, readStored } from "../../support/stored";
import { eventually, find, findFocus, findGone, findText, press, tabTo } from "../../support/surfaces";

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchHere();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  page = await browser.openOwnPage("src/options/index.html#rejections");
  await findText(page, "Nothing here yet.");
  await seedStored(page, keptSeason);
  await reload(page);
  await find(page, "link", "Senior Product Designer");
});

afterEach(async () => {
  await page.close();
  await eraseStored(browser);
});

const openSection = (address: string) => goTo(page, browser.addressOf(`src/options/index.html#${address}`));

describe("an offer", () => {
  it("closes the search by keyboard, and everything learned stands on one page that is fit for paper", async () => {
    await tabTo(page, "button I got an offer");
    await page.keyboard.press("Enter");
    await findFocus(page, "textbox Where the offer is from");
    await page.keyboard.type("Tidewell");
    await page.keyboard.press("Enter");
    await find(page, "heading", "What you take with you");
    await findFocus(page, "heading What you take with you");
    // The name is a part of its own, so that it can be blurred.
    await findText(page, "You got an offer from");
    await findText(page, "Tidewell");
    await findText(page, "Bring two short examples of rules I worked with");

    await setColours(page, "dark");
    await setMedium(page, "print");
    const shown = await eyesOf(page).readAll();
    for (const learned of [
      "Bring two short examples",
      "listening",
      "Brought a quarrelling team",
      "not who you are",
      "3 applications ended.",
    ])
      expect(shown).toContain(learned);
    for (const ours of [
      "Print this page",
      "Open this search again",
      "All rejections",
      "Data and privacy",
      "The rejections of this search",
    ])
      expect(shown).not.toContain(ours);
    const colours = await page.$$eval(".main *", (parts) => [
      ...new Set(parts.map((part) => getComputedStyle(part).color)),
    ]);
    expect(colours).toEqual(["rgb(0, 0, 0)"]);
    const ground = await page.$eval("body", (body) => getComputedStyle(body).backgroundColor);
    expect(ground).toBe("rgb(255, 255, 255)");
    const paper = await page.pdf({ format: "A4" });
    expect(paper.byteLength).toBeGreaterThan(5_000);
  });

  it("starts the list anew, and opening the search again brings everything back", async () => {
    await press(page, "I got an offer");
    await press(page, "Close this search");
    await find(page, "heading", "What you take with you");
    await findText(page, "You got an offer. The search ended on");
    expect((await readStored(browser)).rejections).toHaveLength(3);
    const list = await find(page, "link", "All rejections");
    await list.click();
    await findText(page, "Searches before");
    await findGone(page, "link", "Senior Product Designer");
    await page.evaluate(() => history.back());
    await press(page, "Open this search again");
    await find(page, "heading", "Rejections");
    await findGone(page, "heading", "Searches before");
    await find(page, "link", "Senior Product Designer");
  });
});

describe.each(["light", "dark"] as const)("axe finds nothing on a %s page", (theme) => {
  it("that tells a story, with its forms open, themes, and a closed search", async () => {
    await setColours(page, theme);
    const visit = async (address: string, role: string, name: string) => {
      await openSection(address);
      await find(page, role, name);
    };
    await visit(`rejections/${fullStory}`, "heading", "What is next");
    expect(await findAxeFaults(page)).toEqual([]);
    await press(page, "Change this");
    await press(page, "Write down what they said");
    await find(page, "textbox", "Who said it");
    expect(await findAxeFaults(page)).toEqual([]);
    await visit("feedback", "heading", "2 of 2 spoke of this: examples.");
    expect(await findAxeFaults(page)).toEqual([]);
    await visit("rejections", "button", "I got an offer");
    await press(page, "I got an offer");
    await find(page, "textbox", "Where the offer is from");
    expect(await findAxeFaults(page)).toEqual([]);
    await press(page, "Close this search");
    await find(page, "heading", "Steps you did, the most done first");
    expect(await findAxeFaults(page)).toEqual([]);
  });
});

describe("the page of a rejection", () => {
  it("is mended, and feedback is added, changed, deleted and brought back, as it is kept", async () => {
    await (await find(page, "link", "An application")).click();
    await findText(page, "Their mail came.");
    await press(page, "Change this");
    await page.keyboard.type("Researcher");
    await press(page, "Keep it");
    await find(page, "heading", "Researcher");
    await press(page, "Write down what they said");
    await page.keyboard.type("Show more examples.");
    await (await find(page, "checkbox", "examples")).click();
    await press(page, "Keep it");
    await find(page, "button", "Edit: Show more examples.");
    const kept = async () => (await readStored(browser)).feedback.filter(({ rejectionId }) => rejectionId === "bare");
    expect(await kept()).toMatchObject([{ text: "Show more examples.", themes: ["examples"], goal: "", from: null }]);
    await press(page, "Edit: Show more examples.");
    await tabTo(page, "textbox One thing to learn from it");
    await page.keyboard.type("Two examples");
    await page.keyboard.press("Enter");
    await findText(page, "To learn:");
    await press(page, "Delete: Show more examples.");
    await findGone(page, "button", "Edit: Show more examples.");
    await press(page, "Undo");
    await find(page, "button", "Edit: Show more examples.");
    expect(await kept()).toMatchObject([{ goal: "Two examples", themes: ["examples"] }]);
    await eventually("A draft was left.", async () => (await readStored(browser)).drafts.length === 0);
  });

  it("keeps what is half typed when the page is closed", async () => {
    await openSection(`rejections/${fullStory}`);
    await press(page, "Write down what they said");
    await page.keyboard.type("Half a sen");
    await eventually("The draft was not kept.", async () => (await readStored(browser)).drafts.length === 1);
    await reload(page);
    await press(page, "Go on writing: Write down what they said");
    await eventually("The draft is not there again.", async () =>
      page.$$eval("textarea", (fields) => fields.some(({ value }) => value === "Half a sen")),
    );
    expect((await readStored(browser)).drafts.map(({ id }) => id)).toEqual([`feedback:${fullStory}`]);
  });

  it.each([320, 1280])("cuts nothing and scrolls nowhere sideways in a window of %i pixels", async (width) => {
    await page.setViewport({ width, height: 800 });
    for (const address of [fullStory, "long", "bare"]
      .map((id) => `rejections/${id}`)
      .concat("feedback", "pause", "rejections")) {
      await openSection(address);
      await page.waitForSelector("h1");
      expect(await page.$eval("html", (root) => root.scrollWidth - root.clientWidth), address).toBe(0);
    }
  });
});
