import type { Page, Target, WebWorker } from "puppeteer-core";
import type { TestBrowser } from "./browser";
import { patience, soon } from "./soon";

/** The part of `chrome` that is used inside the extension's worker. */
declare const chrome: {
  action: { openPopup(): Promise<void>; getBadgeText(about: { tabId?: number }): Promise<string> };
  tabs: { query(about: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id?: number }[]> };
};

/** The extension's id, known as soon as it is installed. */
export async function extensionId(browser: TestBrowser): Promise<string> {
  const ids = [...(await browser.driver.extensions()).keys()];
  const id = ids[0];
  if (id === undefined || ids.length > 1)
    throw new Error(`One extension was expected in the browser, not ${ids.length}.`);
  return id;
}

/** The background worker while it lives; waits for it to start. */
export async function backgroundWorker(browser: TestBrowser): Promise<WebWorker> {
  const target = await soon(
    "The extension's background did not start.",
    browser.driver.waitForTarget(isBackground, { timeout: patience }),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error("The extension's background could not be reached.");
  return worker;
}

/** Ends the background worker, as the browser does when it is idle, and waits until it is gone. */
export async function endBackground(browser: TestBrowser): Promise<void> {
  const target = browser.driver.targets().find(isBackground);
  if (target === undefined) return;
  const gone = new Promise<void>((done) => {
    const watch = (other: Target) => {
      if (other !== target) return;
      browser.driver.off("targetdestroyed", watch);
      done();
    };
    browser.driver.on("targetdestroyed", watch);
  });
  await (await target.worker())?.close();
  await gone;
}

/** Opens the real toolbar popup over `page` and gives it as a page. It closes when another tab comes to the front. */
export async function openPopup(browser: TestBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  const isPopup = (target: Target) => target.url().endsWith("popup/index.html");
  await wakeBackground(browser);
  const worker = await backgroundWorker(browser);
  await worker.evaluate(() => chrome.action.openPopup());
  const target = await soon(
    "The toolbar popup did not open.",
    browser.driver.waitForTarget(isPopup, { timeout: patience }),
  );
  return target.asPage();
}

/** The words on the toolbar button for the tab in front. */
export async function readBadge(browser: TestBrowser, page: Page): Promise<string> {
  await page.bringToFront();
  const worker = await backgroundWorker(browser);
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
  });
}

function isBackground(target: Target): boolean {
  return target.type() === "service_worker" && target.url().startsWith("chrome-extension://");
}

/** A worker that was ended starts again when a page of the extension asks for it. */
async function wakeBackground(browser: TestBrowser): Promise<void> {
  if (browser.driver.targets().some(isBackground)) return;
  const session = await browser.driver.target().createCDPSession();
  const id = await extensionId(browser);
  const { targetId } = await session.send("Target.createTarget", {
    url: `chrome-extension://${id}/manifest.json`,
    background: true,
  });
  await session.send("Target.closeTarget", { targetId });
  await session.detach();
}
