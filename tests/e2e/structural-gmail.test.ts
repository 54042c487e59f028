import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestBrowser } from "../support/browser";
import { waitForVerdict } from "../support/extension";
import { launchHere } from "../support/launch-here";
import { readMailPages } from "../support/mail-page-files";
import { find } from "../support/surfaces";

const decision = "Unfortunately, we have decided not to move forward with your application.";
const pages = readMailPages("gmail");

let browser: TestBrowser;
let html = "";

beforeAll(async () => {
  browser = await launchHere();
  await browser.answer("https://mail.google.com", () => ({
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: html,
  }));
});

afterAll(async () => {
  await browser.close();
});

/** Opens one of the fixed pages, with a rejection for its text. */
async function openPage(name: string): Promise<{ readonly tab: Page; readonly key: string }> {
  const page = pages.find((one) => one.name === name);
  if (!page?.expected.mail) throw new Error(`There is no page ${name} with a mail.`);
  html = page.html.replace("Invented body text.", `Thank you for your application. ${decision}`);
  const tab = await browser.driver.newPage();
  await tab.goto(page.expected.address, { waitUntil: "domcontentloaded" });
  return { tab, key: page.expected.mail.messageKey };
}

// How each page is read is asked in tests/e2e/journeys/conformance-reading.test.ts; here, what comes of it.
describe("a page with Gmail's own structure", () => {
  for (const name of ["header-a", "header-b", "reply-open", "ids-undefined", "popped-out"]) {
    it(`gets its chip: ${name}`, async () => {
      const { tab, key } = await openPage(name);
      expect(await waitForVerdict(browser, key)).toMatchObject({ kind: "rejection", decision });
      await find(tab, "button", "When you’re ready");
      await tab.close();
    });
  }
});
