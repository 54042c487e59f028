import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";

import { launchHere } from "../../support/launch-here";
import { openThread } from "../../support/mail-actions";
import { type MailSite, serveMail } from "../../support/mail-site";
import { readStored } from "../../support/stored";
import { eventually, find, findGone, findText, press, readNames } from "../../support/surfaces";

const missed = "We have received your application";

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

describe("a rejection that was not recognised", () => {
  it("is called one in the popup, with the sentence that says so, and gets its card at once", async () => {
    await openThread(page, missed);
    const popup = await browser.openPopup(page);
    await press(popup, "This is a rejection");
    await findText(popup, "Which sentence says so?");
    const [sentence] = await readNames(popup, "radio");
    await (await find(popup, "radio", sentence ?? "")).click();
    await press(popup, "This one");
    await find(popup, "button", "Let it out, 2 min");
    await browser.closePopup();
    await press(page, "When you’re ready");
    await findText(page, sentence ?? "");
    const { rejections, memory } = await readStored(browser);
    expect(rejections).toMatchObject([{ decision: sentence }]);
    expect(memory).toHaveLength(1);
  });

  it("is one again when it is opened later", async () => {
    await site.open(page);
    await openThread(page, missed);
    await find(page, "button", "When you’re ready");
  });

  it("is taken back with everything that was kept", async () => {
    const popup = await browser.openPopup(page);
    await press(popup, "Not a rejection?");
    await find(popup, "button", "This is a rejection");
    await findGone(page, "button", "When you’re ready");
    await eventually("Something is still kept.", async () => {
      const { rejections, memory, mails } = await readStored(browser);
      return rejections.length + memory.length + mails.length === 0;
    });
    await browser.closePopup();
  });
});
