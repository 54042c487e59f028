import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";
import { countOpenMails, readBadge, waitForVerdict } from "../../support/extension";
import { here, launchHere } from "../../support/launch-here";
import { backToList, openThread, readMessageKey, readRecords } from "../../support/mail-actions";
import { type MailSite, serveMail } from "../../support/mail-site";
import { readStored } from "../../support/stored";
import { eventually, find, findFocus, findGone, findText, isThere, press, readFocus } from "../../support/surfaces";

const rejection = "Your application at Nordlicht Energie";
const formLetter = "Calder & Finch: your application for UX Designer";
const hold = "Interaction Designer at Brightmoor: where things stand";
const appName = { gmail: "Gmail", outlook: "Outlook" }[here.host];
const invitation = "Interview for Product Designer at Tidewell";

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

describe("a rejection that is opened", () => {
  beforeAll(async () => {
    page = await site.open();
  });

  it("gets a chip beside it and a dot on the icon, and takes no focus", async () => {
    await openThread(page, rejection);
    await find(page, "button", "When you’re ready");
    expect(await readBadge(browser, page)).toBe("•");
    expect(await readFocus(page)).not.toMatch(/When you’re ready|Not for this mail/u);
    expect((await readStored(browser)).mails).toEqual([]);
    expect((await readStored(browser)).rejections).toEqual([]);
  });

  it("shows role, company, the mail's own sentence and the seven steps once the chip is pressed", async () => {
    await press(page, "When you’re ready");
    await find(page, "heading", "Senior Product Designer");
    await findText(page, "Nordlicht Energie");
    for (const name of [
      "Let it out, 2 min",
      "Name your strengths, 2 min",
      "Not a measure of you, 2 min",
      "Thank them, stay in touch, 2 min",
      "Ask for feedback, 2 min",
      "Recall what you have done, 2 min",
      "Choose one next step, 2 min",
    ]) {
      await find(page, "button", name);
    }
    await findFocus(page, "heading Senior Product Designer");
  });

  it("keeps a step that is done, and of the mail only what was extracted", async () => {
    await press(page, "Let it out, 2 min");
    await press(page, "Done");
    await find(page, "button", "Let it out, done");
    await eventually("The step was not stored.", async () => (await readStored(browser)).rejections.length === 1);
    const { rejections } = await readStored(browser);
    expect(rejections[0]).toMatchObject({
      host: here.host,
      company: "Nordlicht Energie",
      role: "Senior Product Designer",
      progress: { "let-it-out": { state: "done" } },
    });
    expect(JSON.stringify(rejections)).not.toContain("metering project");
  });

  it("is there again in the popup, and what is ticked there shows beside the mail, also after the background was ended", async () => {
    await browser.endBackground();
    const popup = await browser.openPopup(page);
    await find(popup, "button", "Let it out, done");
    await press(popup, "Name your strengths, 2 min");
    await browser.endBackground();
    await press(popup, "Skip");
    await find(popup, "button", "Name your strengths, skipped");
    await find(page, "button", "Name your strengths, skipped");
    await browser.closePopup();
  });

  it("goes away with the mail and comes back with it, as it was left", async () => {
    await backToList(page);
    await findGone(page, "button", "Name your strengths, skipped");
    await eventually("The dot stayed.", async () => (await readBadge(browser, page)) === "");
    await openThread(page, invitation);
    await backToList(page);
    await openThread(page, rejection);
    await press(page, "Where you left off");
    await find(page, "button", "Let it out, done");
  });

  it("lets no key typed in the card reach the mail's shortcuts, and touches nothing of the mail", async () => {
    await page.keyboard.press("e");
    await page.keyboard.press("r");
    const { shortcuts, tripwires, drafts } = await readRecords(page);
    expect({ shortcuts, tripwires, drafts }).toEqual({ shortcuts: [], tripwires: [], drafts: [] });
    await page.close();
  });
});

describe("every other mail", () => {
  it("gets nothing: an invitation, an offer, a newsletter, an acknowledgement, an own mail", async () => {
    page = await site.open();
    for (const subject of [
      invitation,
      "Your offer from Pellworm",
      "The Plain Desk, no. 48: letters that say no",
      "We have received your application",
      "Withdrawing my application (Brand Designer)",
    ]) {
      await openThread(page, subject);
      const { kind } = await waitForVerdict(browser, await readMessageKey(page));
      expect(kind, subject).toBe("none");
      const popup = await browser.openPopup(page);
      await findText(popup, "Nothing here right now.");
      expect(await isThere(page, "button", "When you’re ready"), subject).toBe(false);
      expect(await readBadge(browser, page), subject).toBe("");
      await browser.closePopup();
      await backToList(page);
    }
    await page.close();
  });

  it("that is on hold gets a quieter chip and no steps", async () => {
    page = await site.open();
    await openThread(page, hold);
    await press(page, "This one is still open");
    await findText(page, "This reads as a pause, not a no. There may still be a next step.");
    expect(await isThere(page, "button", "Let it out, 2 min")).toBe(false);
    await page.close();
  });
});

describe("a mail that is left", () => {
  it("is forgotten, also when the tab goes somewhere else", async () => {
    page = await site.open();
    await openThread(page, hold);
    await find(page, "button", "This one is still open");
    expect(await countOpenMails(browser)).toBe(1);
    await page.goto("about:blank");
    await eventually("It is still held.", async () => (await countOpenMails(browser)) === 0);
    await page.close();
  });
});

describe("what the person says about a mail", () => {
  it("“Not a rejection” is remembered, and can be taken back", async () => {
    page = await site.open();
    await openThread(page, formLetter);
    await press(page, "When you’re ready");
    await press(page, "Not a rejection?");
    await findText(page, "Noted. Onward stays away from mails like this one.");
    await eventually("It was not kept.", async () => (await readStored(browser)).memory.length === 1);

    await site.open(page);
    await openThread(page, formLetter);
    const popup = await browser.openPopup(page);
    await findText(popup, "You said that this mail is not a rejection.");
    await press(popup, "Undo");
    await find(page, "button", "When you’re ready");
    expect((await readStored(browser)).memory).toEqual([]);
    await browser.closePopup();
    await page.close();
  });

  it("“Not for this mail” is remembered, and the popup brings it back", async () => {
    page = await site.open();
    await openThread(page, formLetter);
    await press(page, "Not for this mail");
    await findGone(page, "button", "When you’re ready");
    await eventually("It was not kept.", async () => (await readStored(browser)).mails.length === 1);

    await site.open(page);
    await openThread(page, formLetter);
    const popup = await browser.openPopup(page);
    await find(popup, "button", "Let it out, 2 min");
    expect(await isThere(page, "button", "When you’re ready")).toBe(false);
    await press(popup, "Open beside the mail");
    await find(page, "button", "Enough for now");
    await page.close();
  });

  it("a site that is switched off stays quiet until it is switched on again", async () => {
    page = await site.open();
    await openThread(page, rejection);
    await find(page, "button", "Where you left off");
    const popup = await browser.openPopup(page);
    await (await find(popup, "switch", `Onward on ${appName}`)).click();
    await findText(popup, `Onward is off on ${appName}.`);
    await findGone(page, "button", "Where you left off");
    await backToList(page);
    await openThread(page, hold);
    expect(await readBadge(browser, page)).toBe("");
    expect(await countOpenMails(browser)).toBe(0);
    const again = await browser.openPopup(page);
    await (await find(again, "switch", `Onward on ${appName}`)).click();
    await find(page, "button", "This one is still open");
    await browser.closePopup();
    await page.close();
  });
});
