import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostOrigins } from "../../src/core/model/host-names";
import type { TestBrowser } from "../support/browser";
import { countOpenMails, waitForVerdict } from "../support/extension";
import { launchHere } from "../support/launch-here";
import { readMailPages } from "../support/mail-page-files";
import { find, findText, isThere } from "../support/surfaces";

const decision = "Unfortunately, we have decided not to move forward with your application.";
const pages = readMailPages("outlook");

let browser: TestBrowser;
let html = "";

beforeAll(async () => {
  browser = await launchHere();
  for (const origin of hostOrigins.outlook) {
    const headers = { "content-type": "text/html; charset=utf-8" };
    await browser.answer(origin, () => ({ status: 200, headers, body: html }));
  }
});

afterAll(async () => {
  await browser.close();
});

/** Opens one of the fixed pages, with a rejection for its text, on one of Outlook's hosts. */
async function openPage(name: string, origin: string): Promise<{ readonly tab: Page; readonly key: string }> {
  const page = pages.find((one) => one.name === name);
  if (!page) throw new Error(`There is no page ${name}.`);
  html = page.html.replace("Hello, invented text.", `Thank you for your application. ${decision}`);
  const { pathname, search } = new URL(page.expected.address);
  const tab = await browser.driver.newPage();
  await tab.goto(`${origin}${pathname}${search}`, { waitUntil: "domcontentloaded" });
  return { tab, key: page.expected.mail?.messageKey ?? "" };
}

// How each page is read is asked in tests/e2e/journeys/conformance-reading.test.ts; here, what comes of it.
describe("a page with Outlook's own structure", () => {
  for (const origin of hostOrigins.outlook) {
    it(`gets its chip on ${new URL(origin).hostname}, in the list and in a window of its own`, async () => {
      for (const name of ["conversation", "read-window"]) {
        const { tab, key } = await openPage(name, origin);
        expect(await waitForVerdict(browser, key)).toMatchObject({ kind: "rejection", decision });
        await find(tab, "button", "When you’re ready");
        await tab.close();
      }
    });
  }

  it("says that it is not certain where an answer arrives, where the sender is a name alone", async () => {
    const { tab, key } = await openPage("sender-name", "https://outlook.office.com");
    expect((await waitForVerdict(browser, key)).replyable).toEqual({ can: true, because: "address-hidden" });
    await tab.close();
  });

  it("is left alone where no mail is open or it is not certain which, in the calendar, and where one only writes", async () => {
    for (const name of ["nothing-open", "pane-half", "middle-open", "calendar", "write-route", "write-window"]) {
      const { tab } = await openPage(name, "https://outlook.office.com");
      const popup = await browser.openPopup(tab);
      await findText(popup, "Nothing here right now.");
      expect(await countOpenMails(browser)).toBe(0);
      expect(await isThere(tab, "button", "When you’re ready")).toBe(false);
      await browser.closePopup();
      await tab.close();
    }
  });
});
