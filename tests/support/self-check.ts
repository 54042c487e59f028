import type { Page } from "puppeteer-core";
import type { TestBrowser } from "./browser";
import { until } from "./soon";

/** Waits for a tab that the extension opened itself, by a part of its address. */
export async function findOwnTab(browser: TestBrowser, part: string): Promise<Page> {
  return until(`No tab with "${part}" in its address opened.`, async () => {
    for (const page of await browser.driver.pages()) {
      // The driver does not always hear that such a tab was reached: the page itself knows.
      const address = await page.evaluate(() => location.href).catch(() => "");
      if (address.startsWith(browser.addressOf("")) && address.includes(part)) return page;
    }
    return null;
  });
}

/** One row of the self-check's table, as it is to be read. */
interface SelfCheckRow {
  readonly part: string;
  readonly by: string;
  readonly candidates: string;
  readonly result: string;
}

/** The rows of the self-check's table; empty while there is none. */
export async function readSelfCheck(options: Page): Promise<SelfCheckRow[]> {
  return options.evaluate(() =>
    [...document.querySelectorAll("table tbody tr")].map((row) => {
      const [part = "", by = "", candidates = "", result = ""] = [...row.children].map(
        ({ textContent }) => textContent,
      );
      return { part, by, candidates, result };
    }),
  );
}

/** Records what a page of our own copies from now on, and lets it be copied; answers how to read it. */
export async function recordCopies(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const copies: string[] = [];
    Object.assign(globalThis, { copies });
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = async (text) => {
      await write(text);
      copies.push(text);
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as { copies: string[] }).copies);
}
