import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findAxeFaults } from "../support/axe";
import type { TestBrowser } from "../support/browser";

import { launchHere } from "../support/launch-here";
import { clickRow, openThread } from "../support/mail-actions";
import { type MailSite, serveMail } from "../support/mail-site";
import { setColours } from "../support/shots";
import { eraseStored } from "../support/stored";

import { find, findText, press, write } from "../support/surfaces";
import { demoMailbox } from "./mail-pages/demo-mailbox";

const rejection = "Your application at Nordlicht Energie";
const hold = "Interaction Designer at Brightmoor: where things stand";
/** Every section: its way, and its title where that is another one. The self-check is the last: it goes on from there. */
const sections = [
  ["Achievements"],
  ["Strengths"],
  ["Feedback", "What they told you"],
  ["Rejections"],
  ["Follow-ups"],
  ["Insight"],
  ["Replies"],
  ["Settings"],
  ["Data and privacy"],
  ["About"],
  ["Pause"],
  ["Self-check"],
] as const;
const card = "[data-onward-card]";

let browser: TestBrowser;
let site: MailSite;
let page: Page;

beforeAll(async () => {
  browser = await launchHere({ isOpen: true });
  site = await serveMail(browser);
});

afterEach(async () => {
  await eraseStored(browser);
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

    it("beside an answer, and where what it tells is kept", async () => {
      const [first] = demoMailbox.threads;
      const from = first?.messages[0]?.from;
      if (!first || !from) throw new Error("The mailbox is empty.");
      await site.open(page);
      await openThread(page, rejection);
      await press(page, "When you’re ready");
      await press(page, "Ask for feedback, 2 min");
      await press(page, "Done");
      await find(page, "button", "Ask for feedback, done");
      const text = "Your presentation was very clear. What we missed was experience with regulated markets.";
      const answer = { from, at: Date.now() + 86_400_000, text };
      site.mailbox = { ...demoMailbox, threads: [{ ...first, messages: [...first.messages, answer] }] };
      await site.open(page);
      site.mailbox = demoMailbox;
      await openThread(page, rejection);
      await press(page, "An answer to your question");
      await find(page, "button", "Keep what they said");
      expect(await findAxeFaults(page, card)).toEqual([]);
      await press(page, "Keep what they said");
      await findText(page, "Kept with this application.");
      expect(await findAxeFaults(page, card)).toEqual([]);
      const options = await browser.openOwnPage("src/options/index.html#rejections");
      await setColours(options, theme);
      await (await find(options, "link", "Senior Product Designer")).click();
      await find(options, "heading", "What they told you");
      expect(await findAxeFaults(options)).toEqual([]);
      await options.close();
      await page.bringToFront();
    });

    it("in the popup", async () => {
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
      await press(popup, "All steps");
      await press(popup, "Thank them, stay in touch, 2 min");
      await find(popup, "textbox", "The reply");
      expect(await findAxeFaults(popup)).toEqual([]);
      await browser.closePopup();
    });

    it("in the popup that names a part which is not found", async () => {
      const { leftOut } = site.switches;
      site.switches = { ...site.switches, leftOut: "body" };
      await site.open(page);
      await clickRow(page, rejection);
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- in Chromium the popup is a page of the driver
      const popup = (await browser.openPopup(page)) as Page;
      await setColours(popup, theme);
      await find(popup, "button", "See what is found");
      expect(await findAxeFaults(popup)).toEqual([]);
      await browser.closePopup();
      site.switches = { ...site.switches, leftOut };
    });

    it("in every section of the options page, with and without something in it", async () => {
      const options = await browser.openOwnPage("src/options/index.html");
      await setColours(options, theme);
      for (const [way, title = way] of sections) {
        await (await find(options, "link", way)).click();
        await find(options, "heading", title);
        expect(await findAxeFaults(options), way).toEqual([]);
      }
      await find(options, "button", "Copy for a bug report");
      await press(options, "Show the page’s structure");
      await find(options, "textbox", "The page’s structure");
      expect(await findAxeFaults(options)).toEqual([]);
      await (await find(options, "link", "Achievements")).click();
      await write(options, "A new achievement", "Ran the workshop nobody wanted to run");
      await options.keyboard.press("Enter");
      await press(options, "Pin: Ran the workshop nobody wanted to run");
      await find(options, "heading", "Pinned");
      await press(options, "Edit: Ran the workshop nobody wanted to run");
      await options.click("form summary");
      await find(options, "textbox", "Tags");
      expect(await findAxeFaults(options)).toEqual([]);
      await page.bringToFront();
      await site.open(page);
      await openThread(page, rejection);
      await press(page, "When you’re ready");
      await press(page, "Recall what you have done, 2 min");
      await findText(page, "Ran the workshop nobody wanted to run");
      expect(await findAxeFaults(page, card)).toEqual([]);
      await press(page, "Done");
      await find(page, "button", "Recall what you have done, done");
      await options.bringToFront();
      await (await find(options, "link", "Rejections 1")).click();
      await (await find(options, "link", "Senior Product Designer")).click();
      await find(options, "heading", "Senior Product Designer");
      expect(await findAxeFaults(options)).toEqual([]);
      await press(options, "Delete this rejection");
      await find(options, "heading", "Delete this rejection?");
      expect(await findAxeFaults(options)).toEqual([]);
      await options.close();
    });
  });
}
