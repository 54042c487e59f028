import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, it } from "vitest";
import type { TestBrowser } from "../support/browser";
import { launchHere } from "../support/launch-here";
import { openThread } from "../support/mail-actions";
import { type MailSite, serveMail } from "../support/mail-site";
import { setColours, takeShot } from "../support/shots";
import { find, press, readNames } from "../support/surfaces";

let browser: TestBrowser;
let site: MailSite;
let page: Page;
beforeAll(async () => {
  browser = await launchHere({ size: { width: 1440, height: 900 } });
  site = await serveMail(browser);
});
afterAll(() => browser.close());
it("shots", async () => {
  page = await site.open();
  await openThread(page, "Your application at Nordlicht Energie");
  await press(page, "When you’re ready");
  await find(page, "button", "Write a reply");
  await takeShot(page, "/tmp/shots/list.png");
  for (const step of [
    "Let it out",
    "Name your strengths",
    "Not a measure of you",
    "Thank them, stay in touch",
    "Ask for feedback",
    "Recall what you have done",
    "Choose one next step",
  ]) {
    const row = (await readNames(page, "button")).find((n) => n.startsWith(step)) ?? step;
    await press(page, row);
    await find(page, "heading", step);
    await takeShot(page, `/tmp/shots/${step.replaceAll(" ", "-")}.png`);
    await press(page, "All steps");
  }
  const popup = (await browser.openPopup(page)) as Page;
  await setColours(popup, "light");
  await find(popup, "heading", "Senior Product Designer");
  await takeShot(popup, "/tmp/shots/popup.png");
  for (const step of [
    "Let it out",
    "Name your strengths",
    "Choose one next step",
    "Thank them, stay in touch",
    "Ask for feedback",
  ]) {
    const row = (await readNames(popup, "button")).find((n) => n.startsWith(step)) ?? step;
    await press(popup, row);
    await find(popup, "heading", step);
    await takeShot(popup, `/tmp/shots/popup-${step.replaceAll(" ", "-")}.png`);
    await press(popup, "All steps");
  }
}, 120000);
