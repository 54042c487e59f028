import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";
import { findDesk } from "../../support/desk";
import { readHeard, readWholePage, startEavesdropping } from "../../support/eavesdrop";
import { launchHere } from "../../support/launch-here";
import { openThread } from "../../support/mail-actions";
import { serveMail } from "../../support/mail-site";
import { eventually, find, findGone, findText, isThere, press, readFocus, write } from "../../support/surfaces";

const letItOut = "Write what this feels like. No one reads it, and it does not have to be fair.";

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchHere();
  page = await (await serveMail(browser)).open();
  await openThread(page, "Your application at Nordlicht Energie");
  await press(page, "When you’re ready");
});

afterAll(async () => {
  await browser.close();
});

it("a pause is suggested after words of distress, kindly, without their reason on the mail page, and once", async () => {
  await startEavesdropping(page);
  await press(page, "Let it out, 2 min");
  await press(page, "Write");
  const desk = await findDesk(browser);
  await write(desk, letItOut, "I could kill for a coffee. ");
  await findText(desk, "Kept as a draft on this device");
  expect(await isThere(desk, "button", "Pause, or find someone to talk to")).toBe(false);
  await desk.keyboard.type("I want to die.");
  await find(desk, "button", "Pause, or find someone to talk to");
  // Whoever writes goes on writing.
  expect(await readFocus(desk)).toMatch(/^textbox/u);
  await desk.keyboard.type(" Quagmire.");

  await press(page, "All steps");
  await findText(page, "It may be good to take a pause.");
  expect(await readWholePage(page)).not.toMatch(/Quagmire|want to die/u);
  expect((await readHeard(page)).join("")).not.toMatch(/Quagmire|want to die/u);

  await press(desk, "Close");
  await findGone(desk, "button", "Pause, or find someone to talk to");
  await findGone(page, "button", "Close");
  await desk.keyboard.press("Tab");
  await write(desk, letItOut, " I see no way out.");
  await eventually("The draft was not kept.", async () =>
    desk.$$eval("textarea", (fields) => fields.some(({ value }) => value.endsWith("no way out."))),
  );
  await findText(desk, "Kept as a draft on this device");
  expect(await isThere(desk, "button", "Pause, or find someone to talk to")).toBe(false);
  expect(await isThere(page, "button", "Close")).toBe(false);
});
