import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { demoMailbox } from "../e2e/mail-pages/demo-mailbox";
import type { OutlookSwitches } from "../e2e/mail-pages/outlook/switches";
import { usualSwitches } from "../e2e/mail-pages/switches";
import type { TestBrowser } from "./browser";
import { launchChromium } from "./launch-chromium";
import { openThread } from "./mail-actions";
import { type MailSite, serveMail } from "./mail-site";

/** The simulated Outlook in a browser without extensions, for tests of the page itself. Each test has a tab of its own. */
export interface OutlookStage {
  readonly page: Page;
  readonly site: MailSite;
  /** Opens a mail on a page that behaves like this: the demo mailbox's rejection, or another one. */
  readonly open: (switches: Partial<OutlookSwitches>, subject?: string) => Promise<void>;
  /** How many of these are in the page. */
  readonly count: (selector: string) => Promise<number>;
}

/** Starts a browser for the tests of one file. After each of them no script may have failed. */
export function stageOutlook(): OutlookStage {
  let browser: TestBrowser;
  let site: MailSite;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    site = await serveMail(browser, undefined, {}, "outlook");
  });
  beforeEach(async () => {
    site.mailbox = demoMailbox;
    page = await browser.driver.newPage();
    page.on("pageerror", (error) => faults.push(String(error)));
  });
  afterEach(async () => {
    await page.close();
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());

  return {
    get page() {
      return page;
    },
    get site() {
      return site;
    },
    async open(switches, subject = "Your application at Nordlicht Energie") {
      site.switches = { ...usualSwitches, ...switches };
      await site.open(page);
      await openThread(page, subject);
    },
    async count(selector) {
      return (await page.$$(selector)).length;
    },
  };
}
