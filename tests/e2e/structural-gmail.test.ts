import { readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestBrowser } from "../support/browser";
import { waitForVerdict } from "../support/extension";
import { launchHere } from "../support/launch-here";
import { find } from "../support/surfaces";

const decision = "Unfortunately, we have decided not to move forward with your application.";
const address = "https://mail.google.com/mail/u/0/#inbox/FMfcgzExample";

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

/** Opens one of the fixed pages, with a rejection for its text and with what a test wants different. */
async function openPage(name: string, change: (page: string) => string = (page) => page): Promise<Page> {
  const page = readFileSync(`tests/fixtures/mail-pages/gmail/${name}.html`, "utf8");
  html = change(page.replace("Invented body text.", `Thank you for your application. ${decision}`));
  const tab = await browser.driver.newPage();
  await tab.goto(address, { waitUntil: "domcontentloaded" });
  return tab;
}

const message = "msg-f:1850000000000000001";

describe("a page with Gmail's own structure", () => {
  for (const name of ["header-a", "header-b", "reply-open"]) {
    it(`is read: ${name}`, async () => {
      const page = await openPage(name);
      expect(await waitForVerdict(browser, message)).toMatchObject({ kind: "rejection", decision });
      await find(page, "button", "When you’re ready");
      await page.close();
    });
  }

  it("is read by the older ids where the newer ones say undefined", async () => {
    const page = await openPage("header-a", (whole) =>
      whole
        .replaceAll("thread-f:1850000000000000001", "undefined")
        .replaceAll('data-message-id="#msg-f:1850000000000000001"', 'data-message-id="undefined"')
        .replaceAll("19ac8532c2790001", "19ac8532c2791234"),
    );
    expect((await waitForVerdict(browser, `msg-f:${0x19ac8532c2791234n.toString()}`)).kind).toBe("rejection");
    await find(page, "button", "When you’re ready");
    await page.close();
  });

  it("is read where an older message of the thread is the person’s own, and a draft lies below", async () => {
    const page = await openPage("header-a", (whole) => {
      const draft =
        '<div role="listitem"><div class="adf ads" data-message-id="#msg-a:r5"><span class="gD">Draft</span></div></div>';
      return whole
        .replace('data-message-id="#msg-f:1849999999999999999"', 'data-message-id="#msg-a:r878871275490687603"')
        .replace(
          /(<div class="kv" role="listitem"[\s\S]*?Snippet of a collapsed message<\/div><\/div><\/div>)/u,
          `$1${draft}`,
        );
    });
    await find(page, "button", "When you’re ready");
    await page.close();
  });

  it("is read where an old view stands hidden before the live one", async () => {
    const page = await openPage("header-a", (whole) => {
      const old = '<div role="main" style="display:none"><div class="a98 iY"><h2 class="hP">Old</h2></div></div>';
      return whole.replace('<div class="aeF">', `<div class="aeF">${old}`);
    });
    await find(page, "button", "When you’re ready");
    await page.close();
  });
});
