import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findAxeFaults } from "../support/axe";
import type { TestBrowser } from "../support/browser";

import { launchHere } from "../support/launch-here";
import { openThread } from "../support/mail-actions";
import { type MailSite, serveMail } from "../support/mail-site";
import { setColours } from "../support/shots";

import { find, press } from "../support/surfaces";

const rejection = "Your application at Nordlicht Energie";
const hold = "Interaction Designer at Brightmoor: where things stand";
const card = "[data-onward-card]";

let browser: TestBrowser;
let site: MailSite;
let page: Page;

beforeAll(async () => {
  browser = await launchHere({ isOpen: true });
  site = await serveMail(browser);
});

afterAll(async () => {
  await browser.close();
});

for (const theme of ["light", "dark"] as const) {
  describe(`axe finds nothing on a ${theme} page`, () => {
    it("in chip, list, every step and hold", async () => {
      site.switches = { ...site.switches, theme };
      page = await site.open();
      await openThread(page, rejection);
      await find(page, "button", "When you’re ready");
      expect(await findAxeFaults(page, card)).toEqual([]);
      await press(page, "When you’re ready");
      await find(page, "button", "Let it out, 2 min");
      expect(await findAxeFaults(page, card)).toEqual([]);
      for (const step of [
        "Let it out",
        "Name your strengths",
        "Not a measure of you",
        "Thank them, stay in touch",
        "Ask for feedback",
        "Recall what you have done",
        "Choose one next step",
      ]) {
        await press(page, `${step}, 2 min`);
        await find(page, "heading", step);
        expect(await findAxeFaults(page, card), step).toEqual([]);
        await press(page, "All steps");
      }
      await site.open(page);
      await openThread(page, hold);
      await press(page, "This one is still open");
      await find(page, "button", "Enough for now");
      expect(await findAxeFaults(page, card)).toEqual([]);
    });

    it("in the popup and in the settings", async () => {
      await site.open(page);
      await openThread(page, rejection);
      await find(page, "button", "When you’re ready");
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- in Chromium the popup is a page of the driver
      const popup = (await browser.openPopup(page)) as Page;
      await setColours(popup, theme);
      await find(popup, "button", "Let it out, 2 min");
      expect(await findAxeFaults(popup)).toEqual([]);
      await press(popup, "Let it out, 2 min");
      await find(popup, "heading", "Let it out");
      expect(await findAxeFaults(popup)).toEqual([]);
      await browser.closePopup();
      await page.close();

      const options = await browser.openOwnPage("src/options/index.html");
      await setColours(options, theme);
      await find(options, "button", "Export as JSON");
      expect(await findAxeFaults(options)).toEqual([]);
      await options.close();
    });
  });
}
