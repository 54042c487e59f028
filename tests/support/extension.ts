import type { Page } from "puppeteer-core";
import type { Mail, MailKeys } from "../../src/core/model/mail";
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
    const held = (await readBindings(browser)) as { keys?: { messageKey: string }; verdict?: Verdict }[];
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

/** The browser's id of the tab a page is in. It comes to the front for that. */
export async function findTabId(browser: TestBrowser, page: Page): Promise<number> {
  await page.bringToFront();
  return browser.inBackground(async ({ chrome }) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error("The page is in no tab.");
    return tab.id;
  }, null);
}

/** The mail that a tab's reader has told of, as it reads it now; null when it has told of none, or another is open by now. */
export async function readToldMail(browser: TestBrowser, tabId: number): Promise<Mail | null> {
  return browser.inBackground(async ({ chrome }, id) => {
    const held = (await chrome.storage.session.get(null))[`open ${id}:0`] as { keys: MailKeys } | undefined;
    if (held === undefined) return null;
    const ask = { messageKey: held.keys.messageKey };
    const answer = await chrome.tabs.sendMessage(id, { onward: "mail/tell", ask }).catch(() => null);
    const told = answer as { ok: boolean; value?: { mail: Mail | null } } | null | undefined;
    return told?.value?.mail ?? null;
  }, tabId);
}

/** Has a tab's reader start anew and tell the mail that is open, if it finds one; resolves once that was heard. */
export async function readAnew(browser: TestBrowser, tabId: number): Promise<void> {
  await browser.inBackground(async ({ chrome }, id) => {
    // A page without mails has no reader to answer.
    await chrome.tabs.sendMessage(id, { onward: "mail/read", ask: { again: true } }).catch(() => null);
  }, tabId);
}

/** What is held of every mail that is open somewhere. */
async function readBindings(browser: TestBrowser): Promise<unknown[]> {
  return browser.inBackground(async ({ chrome }) => {
    const held = Object.entries(await chrome.storage.session.get(null));
    return held.flatMap(([key, value]) => (key.startsWith("open ") ? [value] : []));
  }, null);
}
