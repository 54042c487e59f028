import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { askExtension } from "../../support/ask-extension";
import type { TestBrowser } from "../../support/browser";
import { eyesOf } from "../../support/eyes";
import { launchHere } from "../../support/launch-here";
import { backToList, openThread, readMessageKey, readRecords } from "../../support/mail-actions";
import { type MailSite, serveMail } from "../../support/mail-site";
import { eraseStored, readStored } from "../../support/stored";
import { eventually, find, findFocus, findGone, findText, isThere, press } from "../../support/surfaces";

const rejection = "Your application at Nordlicht Energie";
const formLetter = "Calder & Finch: your application for UX Designer";
/** Words of the mail that no other part of the page holds. */
const words = "metering project";
const folded = "[data-onward-folded]";

let browser: TestBrowser;
let site: MailSite;
let page: Page;

beforeAll(async () => {
  browser = await launchHere();
  site = await serveMail(browser);
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  await eraseStored(browser);
  page = await site.open();
  await openThread(page, rejection);
});

const canRead = async (text: string) => (await eyesOf(page).readAll()).includes(text);

/** The accessibility tree follows what is drawn, a little later. */
async function comesToRead(isThere: boolean): Promise<void> {
  await eventually(`The text is ${isThere ? "not " : ""}to be read.`, async () => (await canRead(words)) === isThere);
}

async function fold(): Promise<void> {
  await press(page, "When you’re ready");
  await press(page, "Hide this mail’s text");
  await find(page, "button", "Show the text");
}

/** What our own reader reads of the open mail now. */
async function readSentences(): Promise<readonly string[]> {
  const own = await browser.openOwnPage("src/options/index.html");
  const messageKey = await readMessageKey(page);
  const tabs = await askExtension(own, "tab/list", null);
  const tabId = tabs.at(-1)?.tabId ?? -1;
  const sentences = await askExtension(own, "mail/sentences", { tabId, messageKey });
  await own.close();
  await page.bringToFront();
  return sentences;
}

describe("the text of a mail", () => {
  it("is hidden from everybody, is read by our reader as before, and comes back as it was", async () => {
    await press(page, "When you’re ready");
    expect(await canRead(words)).toBe(true);
    const read = await readSentences();
    const before = await page.$$eval("[style]", (styled) => styled.length);
    await press(page, "Hide this mail’s text");
    await findText(page, "This mail’s text is hidden.");
    await comesToRead(false);
    expect(await page.$$eval(folded, (bodies) => bodies.length)).toBe(1);
    await findFocus(page, "button Show this mail’s text");
    expect(await readSentences()).toEqual(read);
    expect(read.join(" ")).toContain(words);
    await find(page, "heading", "Senior Product Designer");

    await press(page, "Show the text");
    await findGone(page, "button", "Show the text");
    await comesToRead(true);
    expect(await page.$$eval(folded, (bodies) => bodies.length)).toBe(0);
    expect(await page.$$eval("[style]", (styled) => styled.length)).toBe(before);
    expect((await readStored(browser)).mails).toEqual([]);
    const { shortcuts, tripwires } = await readRecords(page);
    expect({ shortcuts, tripwires }).toEqual({ shortcuts: [], tripwires: [] });
    await page.close();
  });

  it("stays hidden when the mail app draws it anew, and no other mail is touched", async () => {
    await fold();
    await page.$eval(folded, (body) => {
      const anew = body.cloneNode(true) as HTMLElement;
      anew.removeAttribute("data-onward-folded");
      body.replaceWith(anew);
    });
    await eventually("The text is to be read again.", async () => !(await canRead(words)));
    await page.$eval(folded, (body) => (body as HTMLElement).style.setProperty("content-visibility", "visible"));
    expect(await canRead(words)).toBe(false);
    await backToList(page);
    await findGone(page, "button", "Show the text");
    await openThread(page, formLetter);
    await find(page, "button", "When you’re ready");
    expect(await page.$$eval(folded, (bodies) => bodies.length)).toBe(0);
    expect(await isThere(page, "button", "Show the text")).toBe(false);
    await page.close();
  });

  it("is hidden when the person comes back to it, also once its chip was sent away", async () => {
    await fold();
    await press(page, "Not for this mail");
    await findGone(page, "button", "When you’re ready");
    await find(page, "button", "Show the text");
    await backToList(page);
    await openThread(page, rejection);
    await find(page, "button", "Show the text");
    await comesToRead(false);
    await press(page, "Show the text");
    await eventually("The text did not come back.", async () => canRead(words));
    await backToList(page);
    await openThread(page, rejection);
    await findText(page, words);
    await page.close();
  });

  it("is hidden from the popup, and shown from there", async () => {
    const popup = await browser.openPopup(page);
    await press(popup, "Hide this mail’s text");
    await find(page, "button", "Show the text");
    await comesToRead(false);
    await press(popup, "Show this mail’s text");
    await findGone(page, "button", "Show the text");
    await findText(page, words);
    await browser.closePopup();
    await page.close();
  });

  it("comes back with the first thing that is done once the mail is no rejection", async () => {
    await fold();
    await press(page, "Not a rejection?");
    await findText(page, words);
    expect(await page.$$eval(folded, (bodies) => bodies.length)).toBe(0);
    await page.close();
  });

  it("stays hidden through an update, and comes back when the extension is taken away", async () => {
    await fold();
    await browser.reloadExtension();
    await find(page, "button", "When you’re ready");
    await eventually("The text is to be read.", async () => !(await canRead(words)));
    await find(page, "button", "Show the text");
    expect(await page.$$eval(folded, (bodies) => bodies.length)).toBe(1);
    await browser.removeExtension();
    // Nothing tells a script that it was left behind; the next thing that moves on the page shows it.
    await page.evaluate(() => document.body.append(document.createElement("i")));
    await eventually("The text did not come back.", async () => canRead(words));
    await findGone(page, "button", "Show the text");
  });
});
