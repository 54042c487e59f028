import { readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostOrigins } from "../../src/core/model/host-names";
import type { TestBrowser } from "../support/browser";
import { countOpenMails, waitForVerdict } from "../support/extension";
import { launchHere } from "../support/launch-here";
import { find, findText, isThere } from "../support/surfaces";

const decision = "Unfortunately, we have decided not to move forward with your application.";
const message = "AAMkADExample";
const fixture = readFileSync("tests/fixtures/mail-pages/outlook/conversation.html", "utf8").replace(
  "Hello, invented text.",
  `Thank you for your application. ${decision}`,
);

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

interface Opened {
  readonly path?: string;
  readonly origin?: string;
  readonly change?: (page: string) => string;
}

/** Opens the fixed page, with what a test wants different. */
async function openPage({
  path = "/mail/0/inbox/id/AQQkADAwATAAAA",
  origin = "https://outlook.office.com",
  change,
}: Opened): Promise<Page> {
  html = change ? change(fixture) : fixture;
  if (change && html === fixture) throw new Error("The change found nothing to change.");
  const tab = await browser.driver.newPage();
  await tab.goto(`${origin}${path}`, { waitUntil: "domcontentloaded" });
  return tab;
}

async function expectRead(opened: Opened, key = message): Promise<void> {
  const page = await openPage(opened);
  expect(await waitForVerdict(browser, key)).toMatchObject({ kind: "rejection", decision });
  await find(page, "button", "When you’re ready");
  await page.close();
}

/** Nothing is told of this page: neither a mail that is not open, nor one of which it is not certain. */
async function expectUnread(opened: Opened): Promise<void> {
  const page = await openPage(opened);
  const popup = await browser.openPopup(page);
  await findText(popup, "Nothing here right now.");
  expect(await countOpenMails(browser)).toBe(0);
  expect(await isThere(page, "button", "When you’re ready")).toBe(false);
  await browser.closePopup();
  await page.close();
}

const item = /<div aria-expanded="true" class="BS0OK">.*?(?=<div class="th6py">)/su.exec(fixture)?.[0] ?? "";
/** The one message of the page again, under another id and time, without the end tags around the list. */
const itemAs = (id: string, time: string) =>
  item
    .trim()
    .replace(/<\/div>$/u, "")
    .replace("MSG_AAMkADExample_FROM", `MSG_${id}_FROM`)
    .replace("2026-09-01 10:00", time);

describe("a page with Outlook's own structure", () => {
  for (const origin of hostOrigins.outlook) {
    it(`is read on ${new URL(origin).hostname}`, () => expectRead({ origin }));
  }

  it("is read where the id stands on the outer part of the text", () =>
    expectRead({
      change: (page) =>
        page.replace(
          /<div class="XbIp4[^>]*><div tabindex="0"[^>]*id="UniqueMessageBody_14">/u,
          '<div role="document"><div id="UniqueMessageBody" class="XbIp4" aria-label="Message body">',
        ),
    }));

  it("is read in a window of its own, which has no list and no main region", () =>
    expectRead({
      path: "/mail/deeplink/read/AAMkADExample",
      change: (page) =>
        page
          .replace(/<div id="MailList".*?<\/div><\/div>/su, "")
          .replace(
            '<div id="ReadingPaneContainerId"><div role="main" data-app-section="MailReadCompose">',
            '<div><div id="ItemReadingPaneContainer">',
          ),
    }));

  it("is read with conversations off, by the mail's own id", () =>
    expectRead({ change: (page) => page.replace("CONV_AQQkADAwATAAAA_SUBJECT", "MSG_AAMkADExample_SUBJECT") }));

  it("is read where the sender is a name alone, and no address is guessed", async () => {
    const page = await openPage({
      change: (whole) => whole.replace("Dana Example&lt;dana@jobs.example&gt;", "Dana Example"),
    });
    expect((await waitForVerdict(browser, message)).replyable).toEqual({ can: true, because: "address-hidden" });
    await page.close();
  });

  it("is read with the newest message first as well as last, by its time", async () => {
    await expectRead({ change: (page) => page.replace(item, `${itemAs("AAMkOlder", "2026-08-01 09:00")}${item}`) });
    await expectRead(
      {
        change: (page) =>
          page.replace(
            '<div aria-expanded="true" class="BS0OK">',
            `${itemAs("AAMkNewer", "2026-09-02 09:00")}<div aria-expanded="true" class="BS0OK">`,
          ),
      },
      "AAMkNewer",
    );
  });

  it("leaves a draft in the conversation out", () =>
    expectRead({
      change: (page) =>
        page.replace(
          '<div aria-expanded="true" class="BS0OK">',
          `${itemAs("AAMkDraft", "2026-09-03 09:00").replace('role="document"', 'contenteditable="true" role="textbox" aria-multiline="true"')}<div aria-expanded="true" class="BS0OK">`,
        ),
    }));

  it("is left alone while the newest message is folded, or nothing is open", async () => {
    const body = /<div class="XbIp4.*?<\/p><\/div><\/div><\/div><\/div>/su;
    await expectUnread({ change: (page) => page.replace(body, "") });
    const conversation = /<div id="ConversationReadingPaneContainer".*(?=<\/body>)/su;
    await expectUnread({ change: (page) => page.replace(conversation, "<p>Select an item to read</p></div></div>") });
  });

  it("is left alone in the calendar, in settings and where one only writes", async () => {
    for (const path of ["/calendar/view/week", "/people/", "/mail/deeplink/compose", "/mail/0/compose/AAMkADExample"]) {
      await expectUnread({ path });
    }
  });
});
