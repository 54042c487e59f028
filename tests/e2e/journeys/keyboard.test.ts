import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";

import { launchHere } from "../../support/launch-here";
import { openThread, readRecords } from "../../support/mail-actions";
import { type MailSite, serveMail } from "../../support/mail-site";
import { readReplyBox } from "../../support/reply-box";
import { eraseStored, readStored } from "../../support/stored";
import { eventually, find, findFocus, findGone, findText, tabTo } from "../../support/surfaces";

const rejection = "Your application at Nordlicht Energie";
const ours = "Thank you for telling me";

let browser: TestBrowser;
let site: MailSite;
let page: Page;

beforeAll(async () => {
  browser = await launchHere();
  site = await serveMail(browser);
  page = await site.open();
});

afterAll(async () => {
  await browser.close();
});

describe("by keyboard alone, on the bytes of the release", () => {
  it("the card is reached, a step is done, and Escape leads back step by step", async () => {
    await openThread(page, rejection);
    await find(page, "button", "When you’re ready");
    await tabTo(page, "button When you’re ready");
    await page.keyboard.press("Enter");
    await find(page, "heading", "Senior Product Designer");
    await findFocus(page, "heading Senior Product Designer");

    await tabTo(page, "button Not a measure of you, 2 min");
    await page.keyboard.press("Enter");
    await find(page, "heading", "Not a measure of you");
    await findFocus(page, "heading Not a measure of you");
    await page.keyboard.press("Escape");
    await findFocus(page, "button Not a measure of you, 2 min");

    await page.keyboard.press("Enter");
    await tabTo(page, "button Done");
    await page.keyboard.press("Enter");
    await find(page, "button", "Not a measure of you, done");
    await findFocus(page, "button Not a measure of you, done");
    await eventually("The step was not stored.", async () => (await readStored(browser)).rejections.length === 1);

    await page.keyboard.press("Escape");
    await findGone(page, "button", "Not a measure of you, done");
    await findFocus(page, "button Where you left off");
  });

  it("the chip is sent away, and focus goes to the mail", async () => {
    await tabTo(page, "button Not for this mail");
    await page.keyboard.press("Enter");
    await findGone(page, "button", "Where you left off");
    await findFocus(page, `heading ${rejection}`);
    expect((await readRecords(page)).shortcuts).toEqual([]);
  });

  it("the popup works the same way", async () => {
    const popup = await browser.openPopup(page);
    await find(popup, "button", "Not a measure of you, done");
    await tabTo(popup, "button Name your strengths, 2 min");
    await popup.keyboard.press("Enter");
    await find(popup, "heading", "Name your strengths");
    await tabTo(popup, "button Later");
    await popup.keyboard.press("Enter");
    await find(popup, "button", "Name your strengths, later");
    await findFocus(popup, "button Name your strengths, later");
  });

  it("a reply is put in from the card, and focus is where one goes on", async () => {
    await browser.closePopup();
    await eraseStored(browser);
    page = await site.open(page);
    await openThread(page, rejection);
    await find(page, "button", "When you’re ready");
    await tabTo(page, "button When you’re ready");
    await page.keyboard.press("Enter");
    await tabTo(page, "button Thank them, stay in touch, 2 min");
    await page.keyboard.press("Enter");
    await find(page, "textbox", "The reply");
    await tabTo(page, "button Put it in the reply");
    await page.keyboard.press("Enter");
    await findText(page, "Your reply is in the box.");
    expect((await readReplyBox(page)).hasFocus).toBe(true);
    expect((await readReplyBox(page)).text).toContain(ours);
    const popup = await browser.openPopup(page);
    await find(popup, "button", "Thank them, stay in touch, done");
    await browser.closePopup();
  });

  it("the browser takes every key that is suggested", async () => {
    const commands = await browser.inBackground(({ chrome }) => chrome.commands.getAll(), null);
    const keys = new Map(commands.map(({ name, shortcut }) => [name, shortcut]));
    expect([keys.get("open-card"), keys.get("insert-reply")]).toEqual(["Alt+Shift+O", "Alt+Shift+Y"]);
  });

  it("the shortcut puts the fitting reply in at once, and only once", async () => {
    await eraseStored(browser);
    page = await site.open(page);
    await openThread(page, rejection);
    await find(page, "button", "When you’re ready");
    await browser.runCommand(page, "insert-reply");
    await findText(page, "Your reply is in the box.");
    expect((await readReplyBox(page)).text.split(ours)).toHaveLength(2);
    expect((await readRecords(page)).tripwires).toEqual([]);
    expect((await readStored(browser)).rejections[0]?.reply?.wording).toBe("runner-up");
  });
});
