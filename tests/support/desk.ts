import type { Page } from "puppeteer-core";
import type { TestBrowser } from "./browser";
import { until } from "./soon";

/** The desk that is open, as a page; waits for it. */
export async function findDesk(browser: TestBrowser): Promise<Page> {
  return until("The desk did not open.", async () => (await listDesks(browser))[0] ?? null);
}

/** How many desks are open. */
export async function countDesks(browser: TestBrowser): Promise<number> {
  return (await listDesks(browser)).length;
}

/** Closes the desk, as the cross of its window does, and waits until it is gone. */
export async function closeDesk(browser: TestBrowser): Promise<void> {
  for (const desk of await listDesks(browser)) await desk.close();
  await until("The desk did not close.", async () => ((await countDesks(browser)) === 0 ? true : null));
}

/** Asked of the pages themselves: Firefox tells the driver no address of an extension. */
async function listDesks({ driver }: TestBrowser): Promise<Page[]> {
  const desks: Page[] = [];
  for (const page of await driver.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => "");
    if (/popup\/index\.html\?(?:add|rejection)=/u.test(address)) desks.push(page);
  }
  return desks;
}
