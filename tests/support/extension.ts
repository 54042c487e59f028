import { type Page, type Target, TargetType, type WebWorker } from "puppeteer-core";
import type { Verdict } from "../../src/core/model/verdict";
import type { TestBrowser } from "./browser";
import { patience, soon, until } from "./soon";

/** The part of `chrome` that is used inside the extension's worker. */
declare const chrome: {
  action: { openPopup(): Promise<void>; getBadgeText(about: { tabId?: number }): Promise<string> };
  tabs: { query(about: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id?: number }[]> };
  storage: {
    session: { get(key: null): Promise<Record<string, { keys?: { messageKey: string }; verdict?: unknown }>> };
  };
};

/** The background worker; starts it again when it has ended. */
export async function backgroundWorker(browser: TestBrowser): Promise<WebWorker> {
  if (!browser.driver.targets().some(isBackground)) await wakeBackground(browser);
  const target = await soon(
    "The extension's background did not start.",
    browser.driver.waitForTarget(isBackground, { timeout: patience }),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error("The extension's background could not be reached.");
  // A worker can be reached a moment before the extension's API is put into it.
  await until("The extension's background did not come up.", async () =>
    (await worker.evaluate(() => "chrome" in globalThis && "storage" in chrome)) ? worker : null,
  );
  return worker;
}

/** Ends the background worker, as the browser does when it is idle, and waits until it is gone. */
export async function endBackground(browser: TestBrowser): Promise<void> {
  const target = browser.driver.targets().find(isBackground);
  if (target === undefined) return;
  const gone = waitUntilGone(browser, target);
  await (await target.worker())?.close();
  await gone;
}

/**
 * Opens the real toolbar popup over `page` and gives it as a page. One that is open already is closed first. As for a
 * person, it closes when a tab is brought to the front.
 */
export async function openPopup(browser: TestBrowser, page: Page): Promise<Page> {
  await closePopup(browser);
  const worker = await backgroundWorker(browser);
  await page.bringToFront();
  await worker.evaluate(() => chrome.action.openPopup());
  const target = await soon(
    "The toolbar popup did not open.",
    browser.driver.waitForTarget(isPopup, { timeout: patience }),
  );
  return target.asPage();
}

/** Closes the toolbar popup, if it is open, and waits until it is gone. */
export async function closePopup(browser: TestBrowser): Promise<void> {
  const target = browser.driver.targets().find(isPopup);
  if (target === undefined) return;
  const gone = waitUntilGone(browser, target);
  await (await target.asPage()).close();
  await gone;
}

/** The words on the toolbar button for a tab. */
export async function readBadge(browser: TestBrowser, page: Page): Promise<string> {
  const worker = await backgroundWorker(browser);
  await page.bringToFront();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
  });
}

/**
 * What the background holds about the open mail with this key (`msg-f:…`), waited for: the one way to learn that a mail
 * was read and there was nothing to show.
 */
export async function waitForVerdict(browser: TestBrowser, messageKey: string): Promise<Verdict> {
  return until("The extension did not read the mail that is open.", async () => {
    const worker = await backgroundWorker(browser);
    // No named function may stand in here: tsx marks those with a helper of its own, which the worker lacks.
    const held = await worker.evaluate(async () => Object.values(await chrome.storage.session.get(null)));
    const binding = held.find(({ keys }) => keys?.messageKey === messageKey);
    return (binding?.verdict as Verdict | undefined) ?? null;
  });
}

function isBackground(target: Target): boolean {
  return target.type() === TargetType.SERVICE_WORKER && target.url().startsWith("chrome-extension://");
}

function isPopup(target: Target): boolean {
  return target.url().endsWith("popup/index.html");
}

function waitUntilGone({ driver }: TestBrowser, target: Target): Promise<void> {
  return new Promise((done) => {
    const watch = (other: Target) => {
      if (other !== target) return;
      driver.off("targetdestroyed", watch);
      done();
    };
    driver.on("targetdestroyed", watch);
  });
}

/** A page of the extension that says something wakes its background; the popup's page does, opened as a tab. */
async function wakeBackground(browser: TestBrowser): Promise<void> {
  const tab = await browser.driver.newPage();
  await tab.goto(`chrome-extension://${browser.extensionId}/src/popup/index.html`);
  await soon(
    "The extension's background did not wake up.",
    browser.driver.waitForTarget(isBackground, { timeout: patience }),
  );
  await tab.close();
}
