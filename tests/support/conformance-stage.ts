import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { hostOrigins } from "../../src/core/model/host-names";
import { bundlePage, root } from "../e2e/mail-pages/page-cache";
import type { TestBrowser } from "./browser";
import { here, launchHere } from "./launch-here";
import type { MailPageFile } from "./mail-page-files";
import { until } from "./soon";

/** A browser in which the pages of this run's host are shown, one after the other, with `window.conformance` on them. */
export interface ConformanceStage {
  /** Shows a page at its own address, or in a window that another page opened. */
  show(page: MailPageFile): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the browser of this run, without the extension: the host's functions are put into the page. */
export async function openConformanceStage(): Promise<ConformanceStage> {
  const target = join(root, ".cache", `conformance-harness-${process.pid}.js`);
  await bundlePage(join(root, "tests/support/conformance-harness"), target);
  const harness = await readFile(target, "utf8");
  const browser = await launchHere({ isBare: true });
  let html = "";
  const headers = { "content-type": "text/html; charset=utf-8" };
  for (const origin of hostOrigins[here.host])
    await browser.answer(origin, () => ({ status: 200, headers, body: html }));
  const tab = await browser.driver.newPage();
  let opened: Page | null = null;
  return {
    async show({ html: wanted, expected: { address, window } }) {
      await opened?.close();
      opened = null;
      html = window ? "<!doctype html><title>Opener</title>" : wanted;
      // Addresses that differ behind the # alone would not be loaded anew.
      await tab.goto("about:blank");
      await tab.goto(address, { waitUntil: "domcontentloaded" });
      if (window) opened = await openWindow(browser, tab, { html: wanted, isRewritten: window === "rewritten" });
      const page = opened ?? tab;
      await page.evaluate(harness);
      return page;
    },
    close: () => browser.close(),
  };
}

/** A window as a mail app opens one: without an address, and filled by the page that opened it. */
async function openWindow(
  browser: TestBrowser,
  opener: Page,
  about: { readonly html: string; readonly isRewritten: boolean },
): Promise<Page> {
  const before = new Set(await browser.driver.pages());
  await opener.evaluate(({ html, isRewritten }) => {
    const page = window.open("about:blank", "", "width=800,height=600")?.document;
    if (!page) throw new Error("The browser let no window open.");
    if (isRewritten) {
      page.open();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the mail app does it so
      page.write(html);
      page.close();
    } else {
      const parsed = new DOMParser().parseFromString(html, "text/html");
      page.replaceChild(page.adoptNode(parsed.documentElement), page.documentElement);
    }
  }, about);
  return until("No window opened.", async () => {
    const pages = await browser.driver.pages();
    return pages.find((page) => !before.has(page)) ?? null;
  });
}
