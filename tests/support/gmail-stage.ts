import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { demoMailbox } from "../e2e/mail-pages/demo-mailbox";
import type { GmailSwitches } from "../e2e/mail-pages/gmail/switches";
import type { Mailbox } from "../e2e/mail-pages/mailbox";
import { usualSwitches } from "../e2e/mail-pages/switches";
import type { TestBrowser } from "./browser";
import { launchChromium } from "./launch-chromium";
import { openThread } from "./mail-actions";
import { type MailSite, serveMail } from "./mail-site";
import { comeToRest } from "./page-editors";

/** The simulated Gmail in a browser without extensions, for tests of the page itself. */
export interface GmailStage {
  /** Goes to the inbox, or another path, on a page that behaves like this. */
  go(switches: Partial<GmailSwitches>, path?: string): Promise<Page>;
  /** The same, with a mail open: the demo mailbox's rejection, or another one. */
  open(switches: Partial<GmailSwitches>, subject?: string): Promise<Page>;
  use(mailbox: Mailbox): void;
}

/** Starts a browser for the tests of one file. After each of them no script may have failed. */
export function stageGmail(): GmailStage {
  let browser: TestBrowser;
  let site: MailSite;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    site = await serveMail(browser, demoMailbox, {}, "gmail");
    page = await browser.driver.newPage();
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  });
  afterEach(() => {
    site.mailbox = demoMailbox;
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());

  const go: GmailStage["go"] = async (switches, path) => {
    site.switches = { ...usualSwitches, ...switches };
    await site.go(page, path);
    await comeToRest(page);
    return page;
  };
  return {
    go,
    async open(switches, subject = "Your application at Nordlicht Energie") {
      await go(switches);
      await openThread(page, subject);
      return page;
    },
    use(mailbox) {
      site.mailbox = mailbox;
    },
  };
}

/** The part of the page that is on the screen. */
const live = "[role=main]:not([style*='display: none'])";

/** Texts of the hits in the view that is on the screen. */
export function textsIn(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(`${live} ${selector}`, (hits) => hits.map((hit) => hit.textContent));
}

/** One attribute of every hit in the view that is on the screen. */
export function attributesIn(page: Page, selector: string, name: string): Promise<(string | null)[]> {
  return page.$$eval(`${live} ${selector}`, (hits, attribute) => hits.map((hit) => hit.getAttribute(attribute)), name);
}
