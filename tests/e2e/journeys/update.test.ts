import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";
import { launchHere } from "../../support/launch-here";
import { openThread } from "../../support/mail-actions";
import { serveMail } from "../../support/mail-site";
import { find, findGone, press, readNames } from "../../support/surfaces";

let browser: TestBrowser;
let page: Page;

beforeEach(async () => {
  browser = await launchHere();
  page = await (await serveMail(browser)).open();
  await openThread(page, "Your application at Nordlicht Energie");
  await press(page, "When you’re ready");
  await find(page, "button", "Let it out, 2 min");
});

afterEach(async () => {
  await browser.close();
});

describe("an extension that is updated under an open tab", () => {
  it("puts a new reader into it, and there is one card, not two", async () => {
    await browser.reloadExtension();
    await findGone(page, "button", "Let it out, 2 min");
    await press(page, "When you’re ready");
    await find(page, "button", "Let it out, 2 min");
    expect((await readNames(page, "button")).filter((name) => name === "When you’re ready")).toHaveLength(1);
  });
});
