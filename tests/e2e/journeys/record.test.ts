import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";
import { launchHere } from "../../support/launch-here";
import { openThread } from "../../support/mail-actions";
import { type MailSite, serveMail } from "../../support/mail-site";
import { readStored } from "../../support/stored";
import {
  eventually,
  find,
  findFocus,
  findGone,
  findText,
  press,
  readFocus,
  readNames,
  tabBackTo,
  tabTo,
  write,
} from "../../support/surfaces";

const rejection = "Your application at Nordlicht Energie";

let browser: TestBrowser;
let site: MailSite;
let options: Page;

beforeAll(async () => {
  browser = await launchHere();
  site = await serveMail(browser);
  options = await browser.openOwnPage("src/options/index.html");
});

afterAll(async () => {
  await browser.close();
});

async function add(walk: typeof tabTo, text: string, role: string, tags: string): Promise<void> {
  await walk(options, "textbox A new achievement");
  await options.keyboard.type(text);
  await options.keyboard.press("Enter");
  await find(options, "button", `Edit: ${text}`);
  await tabTo(options, `button Edit: ${text}`);
  await options.keyboard.press("Enter");
  await tabTo(options, "textbox Role");
  await options.keyboard.type(role);
  await tabTo(options, "textbox When");
  await options.keyboard.press("Tab");
  // More about it
  await options.keyboard.press("Enter");
  await tabTo(options, "textbox Tags");
  await options.keyboard.type(tags);
  await options.keyboard.press("Enter");
  await eventually("Focus was lost.", async () => (await readFocus(options)) === `button Edit: ${text}`);
}

describe("the person's own record", () => {
  it("is written by keyboard, searched, filtered by tag, and pinned", async () => {
    await find(options, "textbox", "A new achievement");
    await add(tabTo, "Walked a product through a regulated launch", "Senior Designer at Halden", "launch, design");
    await add(tabBackTo, "Ran the workshop nobody wanted to run", "", "people");
    expect((await readStored(browser)).achievements).toHaveLength(2);
    await write(options, "Search", "workshop", "searchbox");
    await findGone(options, "button", "Edit: Walked a product through a regulated launch");
    for (let count = 0; count < "workshop".length; count++) await options.keyboard.press("Backspace");
    await press(options, "launch");
    await findGone(options, "button", "Edit: Ran the workshop nobody wanted to run");
    await press(options, "launch");
    await press(options, "Pin: Ran the workshop nobody wanted to run");
    await eventually("The pinned one is not first.", async () => {
      const edits = (await readNames(options, "button")).filter((name) => name.startsWith("Edit: "));
      return edits[0] === "Edit: Ran the workshop nobody wanted to run";
    });
  });

  it("keeps what is typed when the page is closed, and is changed", async () => {
    await press(options, "Edit: Ran the workshop nobody wanted to run");
    await tabTo(options, "textbox When");
    await options.keyboard.type("2025-03");
    await eventually("The draft was not kept.", async () => (await readStored(browser)).drafts.length === 1);
    await options.close();
    options = await browser.openOwnPage("src/options/index.html");
    await press(options, "Go on writing: Ran the workshop nobody wanted to run");
    await eventually("The draft is not there again.", async () =>
      options.$$eval("input", (inputs) => inputs.some(({ value }) => value === "2025-03")),
    );
    await press(options, "Keep it");
    await findText(options, "March 2025");
    await eventually("The draft outlived it.", async () => (await readStored(browser)).drafts.length === 0);
  });

  it("gives back what was deleted", async () => {
    await press(options, "Delete: Ran the workshop nobody wanted to run");
    await findText(options, "Deleted.");
    await findFocus(options, "button Undo");
    expect((await readStored(browser)).achievements).toHaveLength(1);
    await options.keyboard.press("Enter");
    await find(options, "button", "Edit: Ran the workshop nobody wanted to run");
  });

  it("stands beside the mail it fits, with its reason", async () => {
    const page = await site.open();
    await openThread(page, rejection);
    await press(page, "When you’re ready");
    await press(page, "Recall what you have done, 2 min");
    await findText(page, "Walked a product through a regulated launch");
    await findText(page, "shares: ");
    await find(page, "button", "Add one");
    await press(page, "Done");
    await find(page, "button", "Recall what you have done, done");
    await page.close();
  });

  it("is added in one line from the popup, and what was half typed there is there again", async () => {
    const page = await site.open();
    const popup = await browser.openPopup(page);
    await write(popup, "A new achievement", "Mentored two juniors");
    await eventually("The draft was not kept.", async () => (await readStored(browser)).drafts.length === 1);
    const again = await browser.openPopup(page);
    await findText(again, "Mentored two juniors");
    await tabTo(again, "button Keep");
    await again.keyboard.press("Enter");
    await findText(again, "Kept.");
    await eventually("The draft outlived it.", async () => (await readStored(browser)).drafts.length === 0);
    const { achievements } = await readStored(browser);
    expect(achievements.map(({ text }) => text)).toContain("Mentored two juniors");
    await browser.closePopup();
    await page.close();
  });

  it("lists the application that ended, and opens its page", async () => {
    await options.bringToFront();
    await (await find(options, "link", "Rejections 1")).click();
    await (await find(options, "link", "Senior Product Designer")).click();
    await find(options, "heading", "Senior Product Designer");
    await findFocus(options, "heading Senior Product Designer");
    await findText(options, "After careful consideration");
    await find(options, "heading", "Recall what you have done");
    await (await find(options, "link", "All rejections")).click();
    await find(options, "heading", "Rejections");
  });

  it("lets go of one application with all that was written about it, after asking", async () => {
    await (await find(options, "link", "Senior Product Designer")).click();
    await press(options, "Delete this rejection");
    await find(options, "heading", "Delete this rejection?");
    await press(options, "Keep it");
    expect((await readStored(browser)).rejections).toHaveLength(1);
    await press(options, "Delete this rejection");
    await find(options, "heading", "Delete this rejection?");
    await options.keyboard.press("Tab");
    await options.keyboard.press("Enter");
    await find(options, "link", "Rejections");
    const { rejections, notes, achievements } = await readStored(browser);
    expect([rejections, notes]).toEqual([[], []]);
    expect(achievements).toHaveLength(3);
  });
});
