import type { Page } from "puppeteer-core";
import type { HostId } from "../../src/core/model/host-names";
import { hostOrigins } from "../../src/core/model/host-names";
import { demoMailbox } from "../e2e/mail-pages/demo-mailbox";
import { gmailAddress, simulateGmail } from "../e2e/mail-pages/gmail/serve-page";
import type { Mailbox } from "../e2e/mail-pages/mailbox";
import { outlookAddress, simulateOutlook } from "../e2e/mail-pages/outlook/serve-page";
import type { PageSwitches } from "../e2e/mail-pages/switches";
import type { TestBrowser } from "./browser";
import { here } from "./launch-here";
import { patience, soon } from "./soon";

/** The simulated mail app in one browser. Set `mailbox` or `switches` and open or reload a tab to see them. */
export interface MailSite {
  mailbox: Mailbox;
  switches: PageSwitches;
  /** Opens the inbox in a new tab, or in the tab given, and waits for its rows. */
  open(page?: Page): Promise<Page>;
  /** Goes to a path below the host's origin, in the tab given, from an empty page: another `#` alone would load nothing. */
  go(page: Page, path?: string): Promise<void>;
}

const apps = {
  gmail: { simulate: simulateGmail, address: gmailAddress, row: "[role=main] tr.zA" },
  outlook: { simulate: simulateOutlook, address: outlookAddress, row: "[data-look=row]" },
};

/** Serves the simulated mail app of this run to every tab and window of a browser. Call it once a browser. */
export async function serveMail(
  browser: TestBrowser,
  mailbox: Mailbox = demoMailbox,
  switches: Partial<PageSwitches> = {},
  host: HostId = here.host,
): Promise<MailSite> {
  const { simulate, address, row } = apps[host];
  const site = await simulate(mailbox, switches);
  for (const origin of hostOrigins[host]) await browser.answer(origin, (url) => site.answer(url));
  return Object.assign(site, {
    async open(page?: Page) {
      const tab = page ?? (await browser.driver.newPage());
      await tab.goto(address, { waitUntil: "domcontentloaded" });
      const shown = tab.waitForSelector(row, { visible: true, timeout: patience });
      await soon("The simulated inbox did not show its rows.", shown);
      return tab;
    },
    async go(page: Page, path = "") {
      await page.goto("about:blank");
      await page.goto(new URL(path, address).href, { waitUntil: "domcontentloaded" });
    },
  });
}
