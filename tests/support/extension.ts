import type { Page } from "puppeteer-core";
import type { Verdict } from "../../src/core/model/verdict";
import type { TestBrowser } from "./browser";
import { until } from "./soon";

/** The words on the toolbar button for a tab. */
export async function readBadge(browser: TestBrowser, page: Page): Promise<string> {
  await page.bringToFront();
  return browser.inBackground(async ({ chrome }) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
  }, null);
}

/**
 * What the background holds about the open mail with this key, waited for: the one way to learn that a mail was read and
 * there was nothing to show.
 */
export async function waitForVerdict(browser: TestBrowser, messageKey: string): Promise<Verdict> {
  return until("The extension did not read the mail that is open.", async () => {
    const held = (await readSession(browser)) as { keys?: { messageKey: string }; verdict?: Verdict }[];
    return held.find(({ keys }) => keys?.messageKey === messageKey)?.verdict ?? null;
  });
}

/** How many mails the background holds as open in some tab. */
export async function countOpenMails(browser: TestBrowser): Promise<number> {
  const held = await browser.inBackground(
    async ({ chrome }) => Object.keys(await chrome.storage.session.get(null)),
    null,
  );
  return held.filter((key) => key.startsWith("open ")).length;
}

async function readSession(browser: TestBrowser): Promise<unknown[]> {
  return browser.inBackground(async ({ chrome }) => Object.values(await chrome.storage.session.get(null)), null);
}
