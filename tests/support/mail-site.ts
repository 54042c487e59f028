import type { Page } from "puppeteer-core";
import { demoMailbox } from "../e2e/mail-pages/gmail/demo-mailbox";
import type { Mailbox, PageSwitches } from "../e2e/mail-pages/gmail/mailbox";
import { gmailAddress, simulateGmail } from "../e2e/mail-pages/gmail/serve-page";
import type { TestBrowser } from "./browser";
import { soon } from "./soon";

/** The simulated Gmail in one browser. Set `mailbox` or `switches` and open or reload a tab to see them. */
export interface MailSite {
  mailbox: Mailbox;
  switches: PageSwitches;
  /** Opens the inbox in a new tab, or in the tab given, and waits for its rows. */
  open(page?: Page): Promise<Page>;
}

/** Serves the simulated Gmail to every tab and window of a browser. Call it once a browser. */
export async function serveMail(
  browser: TestBrowser,
  mailbox: Mailbox = demoMailbox,
  switches: Partial<PageSwitches> = {},
): Promise<MailSite> {
  const site = await simulateGmail(mailbox, switches);
  await browser.answer(new URL(gmailAddress).origin, (url) => site.answer(url));
  return Object.assign(site, {
    async open(page?: Page) {
      const tab = page ?? (await browser.driver.newPage());
      await tab.goto(gmailAddress, { waitUntil: "domcontentloaded" });
      await soon(
        "The simulated inbox did not show its rows.",
        tab.waitForSelector("[role=main] tr.zA", { visible: true }),
      );
      return tab;
    },
  });
}
