import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";
import { findDesk } from "../../support/desk";
import { launchHere } from "../../support/launch-here";
import { openThread } from "../../support/mail-actions";
import { serveMail } from "../../support/mail-site";
import { readStored } from "../../support/stored";
import { eventually, find, findGone, findText, press, readNames, write } from "../../support/surfaces";

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

  it("loses nothing of steps that were left half done", async () => {
    await press(page, "Let it out, 2 min");
    await (await find(page, "radio", "low")).click();
    await find(page, "group", "And now?");
    const popup = await browser.openPopup(page);
    await press(popup, "Not a measure of you, 2 min");
    await write(popup, "Your first thought", "quicksand");
    await browser.closePopup();
    await eventually("It was not kept.", async () =>
      JSON.stringify((await readStored(browser)).drafts).includes("quicksand"),
    );
    await press(page, "All steps");
    await find(page, "button", "Not a measure of you, begun");
    await browser.reloadExtension();
    await findGone(page, "button", "Not a measure of you, begun");
    await press(page, "When you’re ready");
    await press(page, "Let it out, 2 min");
    await find(page, "group", "And now?");
    await press(page, "All steps");
    await press(page, "Not a measure of you, begun");
    await press(page, "Go on writing");
    const desk = await findDesk(browser);
    await find(desk, "heading", "Not a measure of you");
    await findText(desk, "quicksand");
  });
});
