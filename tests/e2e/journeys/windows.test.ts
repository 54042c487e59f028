import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";
import { launchHere } from "../../support/launch-here";
import { openThread, popOut, readRecords } from "../../support/mail-actions";
import { serveMail } from "../../support/mail-site";
import { readReplyBox } from "../../support/reply-box";
import { readStored } from "../../support/stored";
import { find, findText, press } from "../../support/surfaces";

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchHere();
  page = await (await serveMail(browser)).open();
});

afterAll(async () => {
  await browser.close();
});

describe("a mail in a window of its own", () => {
  it("gets its chip and card there, and its reply into the box there", async () => {
    await openThread(page, "Your application at Nordlicht Energie");
    await find(page, "button", "When you’re ready");
    const window = await popOut(page);
    await find(window, "button", "When you’re ready");
    await press(window, "When you’re ready");
    await press(window, "Write a reply");
    await find(window, "textbox", "The reply");
    await press(window, "Put it in the reply");
    await findText(window, "Your reply is in the box.");
    expect((await readReplyBox(window)).text).toContain("Thank you for telling me");
    expect((await readStored(browser)).rejections).toHaveLength(1);
    await window.close();
    // The window behind has followed: it is the same mail.
    await find(page, "button", "Your reply is in the box");
    expect((await readRecords(page)).tripwires).toEqual([]);
  });
});
