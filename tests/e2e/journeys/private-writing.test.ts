import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";
import { closeDesk, countDesks, findDesk } from "../../support/desk";
import { readHeard, readWholePage, recordMessages, startEavesdropping } from "../../support/eavesdrop";
import { here, launchHere } from "../../support/launch-here";
import { openThread } from "../../support/mail-actions";
import { serveMail } from "../../support/mail-site";
import { readStored } from "../../support/stored";
import { eventually, find, findFocus, findText, isThere, press, tabTo, write } from "../../support/surfaces";

const rejection = "Your application at Nordlicht Energie";
const searchField = { gmail: "Search mail", outlook: "Search" }[here.host];
const letItOut = "Write what this feels like. No one reads it, and it does not have to be fair.";
const firstThought = "Your first thought";
const toAFriend = "What would you tell a friend who had this thought?";
const ownLine = "Where did one of them show in this application?";
const asked = "One in your own words";

let browser: TestBrowser;
let page: Page;

beforeEach(async () => {
  browser = await launchHere();
  page = await (await serveMail(browser)).open();
  await openThread(page, rejection);
  await press(page, "When you’re ready");
});

afterEach(async () => {
  await browser.close();
});

async function openDesk(step: string, button = "Write"): Promise<Page> {
  await press(page, step);
  await press(page, button);
  const desk = await findDesk(browser);
  await find(desk, "heading", step.split(",")[0] ?? "");
  return desk;
}

const isDraft = (text: string) => async () => JSON.stringify((await readStored(browser)).drafts).includes(text);

/** What could hold a word somebody wrote: every row of every table. */
const readRows = async () => JSON.stringify(await readStored(browser));

describe("what is written privately", () => {
  it("reaches the mail page by no event, no word in it, and no message, at the desk and in the popup", async () => {
    await startEavesdropping(page);
    await write(page, searchField, "heard");
    expect((await readHeard(page)).join("")).toContain("keydown h");
    const told = await recordMessages(browser);

    const desk = await openDesk("Let it out, 2 min");
    // A browser's spelling help may send what is typed to a server.
    expect(await desk.$eval("textarea", (field) => field.spellcheck)).toBe(false);
    await write(desk, letItOut, "quagmire");
    for (const key of ["a", "c", "x", "v"]) {
      await desk.keyboard.down("Control");
      await desk.keyboard.press(key as "a");
      await desk.keyboard.up("Control");
    }
    await press(desk, "Keep it");
    await findText(desk, "Kept on this device, for you alone.");
    await press(desk, "All steps");
    await press(desk, "Name your strengths, 2 min");
    await write(desk, asked, "quartz");
    await press(desk, "All steps");
    await press(desk, "Not a measure of you, 2 min");
    await write(desk, firstThought, "quicksand");
    await press(desk, "Go on");
    await findText(desk, "quicksand");
    await write(desk, toAFriend, "quilt");
    await press(desk, "Done");
    await find(desk, "button", "Not a measure of you, done");
    await closeDesk(browser);
    const popup = await browser.openPopup(page);
    await press(popup, "Name your strengths, begun");
    await write(popup, ownLine, "quill");
    await eventually("It was not kept.", isDraft("quill"));
    await press(popup, "Done");
    await find(popup, "button", "Name your strengths, done");
    await browser.closePopup();

    // It is there, and the card says so, without a word of it.
    expect(await readRows()).toMatch(/quagmire.*quartz|quartz.*quagmire/u);
    await findText(page, "It is not shown on this page.");
    const seen = await readWholePage(page);
    expect(seen).toContain("Go on writing");
    for (const place of [seen, await told.read()]) expect(place).not.toMatch(/quagmire|quartz|quicksand|quil/u);
    expect(await told.read()).toContain("writtenAt");
    expect(await readHeard(page)).toEqual([]);
    await page.bringToFront();
    await write(page, searchField, "z");
    expect(await readHeard(page)).toContain("input z");
  });
});

describe("the desk", () => {
  it("keeps what is typed, also while the background is ended, and shows it again", async () => {
    const desk = await openDesk("Let it out, 2 min");
    await browser.endBackground();
    await write(desk, letItOut, "Three rounds");
    await eventually("The draft was not kept.", isDraft("Three rounds"));
    await find(page, "button", "Go on writing");
    await closeDesk(browser);
    await browser.endBackground();
    await press(page, "Go on writing");
    const again = await findDesk(browser);
    await findText(again, "Three rounds");
    // Closed without a pause, and without leaving the field.
    await write(again, letItOut, " and a weekend");
    await closeDesk(browser);
    await eventually("What was typed last was lost.", isDraft("weekend"));
  });

  it("keeps what is written, once, in place of the draft, and opens only once for one mail", async () => {
    const desk = await openDesk("Let it out, 2 min");
    await write(desk, letItOut, "Three rounds");
    await press(desk, "Keep it");
    await findText(desk, "You reached the final interview.");
    const { notes, drafts } = await readStored(browser);
    expect(notes.map(({ step, fields }) => [step, fields])).toEqual([["let-it-out", { text: "Three rounds" }]]);
    expect(drafts).toEqual([]);
    await press(page, "Go on writing");
    await press(page, "All steps");
    await press(page, "Not a measure of you, 2 min");
    await press(page, "Write");
    await find(desk, "heading", "Not a measure of you");
    expect(await countDesks(browser)).toBe(1);
  });

  it("is worked by keyboard alone, and Escape leads from the step to the list and no further", async () => {
    await tabTo(page, "button Let it out, 2 min");
    await page.keyboard.press("Enter");
    await tabTo(page, "button Write");
    await page.keyboard.press("Enter");
    const desk = await findDesk(browser);
    await find(desk, "textbox", letItOut);
    await findFocus(desk, `textbox ${letItOut}`);
    await desk.keyboard.type("Three");
    await find(desk, "button", "Keep it");
    await tabTo(desk, "button Keep it");
    await desk.keyboard.press("Enter");
    await find(desk, "button", "Go on writing");
    await findFocus(desk, "button Go on writing");
    await desk.keyboard.press("Escape");
    await findFocus(desk, "button Let it out, begun");
    await desk.keyboard.press("Escape");
    expect(await isThere(desk, "button", "Let it out, begun")).toBe(true);
    await tabTo(desk, "button Not a measure of you, 2 min");
    await desk.keyboard.press("Enter");
    await tabTo(desk, `textbox ${firstThought}`);
    await desk.keyboard.type("Too old");
    await tabTo(desk, "button Go on");
    await desk.keyboard.press("Enter");
    await findFocus(desk, `textbox ${toAFriend}`);
    await tabTo(desk, "button Done");
    await desk.keyboard.press("Enter");
    await find(desk, "button", "Not a measure of you, done");
    await find(page, "button", "Done");
    expect((await readStored(browser)).notes.map(({ step }) => step).sort()).toEqual(["let-it-out", "not-personal"]);
  });
});
