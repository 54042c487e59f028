import type { Page, Target } from "puppeteer-core";
import type { TestBrowser } from "./browser";
import { patience, soon } from "./soon";

/** The desk that is open, as a page; waits for it. */
export async function findDesk(browser: TestBrowser): Promise<Page> {
  const wanted = browser.driver.waitForTarget(isDesk, { timeout: patience });
  return (await soon("The desk did not open.", wanted)).asPage();
}

/** How many desks are open. */
export function countDesks(browser: TestBrowser): number {
  return browser.driver.targets().filter(isDesk).length;
}

/** Closes the desk, as the cross of its window does, and waits until it is gone. */
export async function closeDesk(browser: TestBrowser): Promise<void> {
  const target = browser.driver.targets().find(isDesk);
  if (target === undefined) return;
  const gone = new Promise<void>((done) => {
    const watch = (other: Target) => {
      if (other !== target) return;
      browser.driver.off("targetdestroyed", watch);
      done();
    };
    browser.driver.on("targetdestroyed", watch);
  });
  await (await target.asPage()).close();
  await gone;
}

function isDesk(target: Target): boolean {
  return /popup\/index\.html\?(?:add|rejection)=/u.test(target.url());
}
