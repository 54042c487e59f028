import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";

import { here, launchHere } from "../../support/launch-here";
import { backToList, openReply, openThread, readRecords } from "../../support/mail-actions";
import { type MailSite, serveMail } from "../../support/mail-site";
import { readReplyBox } from "../../support/reply-box";
import { eraseStored, readStored } from "../../support/stored";
import { eventually, find, findGone, findText, isThere, press, tabTo } from "../../support/surfaces";

const rejection = "Your application at Nordlicht Energie";
const noReply = "Calder & Finch: your application for UX Designer";
const thanks = [
  "Hello Mara,",
  "Thank you for telling me, and for taking me so far in the choice for Senior Product Designer at Nordlicht Energie. I enjoyed getting to know you and your work.",
  "Should things change, or another role at Nordlicht Energie come up, I would be glad to talk again. I wish you and the team a good start with the new colleague.",
];
/** What the mail app itself puts below the place to write. */
const below = {
  gmail: ["--", "Ines Moreau"],
  outlook: ["Ines Moreau", "From: Mara Lindqvist", `Subject: ${rejection}`, "The letter that is answered."],
}[here.host];

let browser: TestBrowser;
let site: MailSite;
let page: Page;

beforeAll(async () => {
  browser = await launchHere();
  site = await serveMail(browser);
});

beforeEach(async () => {
  page = await site.open();
  await openThread(page, rejection);
});

afterEach(async () => {
  expect((await readRecords(page)).tripwires).toEqual([]);
  expect((await readRecords(page)).shortcuts).toEqual([]);
  await page.close();
  await eraseStored(browser);
});

afterAll(async () => {
  await browser.close();
});

/** The lines in the reply box, without the empty ones between them. */
async function readLines(): Promise<string[]> {
  return (await readReplyBox(page)).text.split("\n").flatMap((line) => line.trim() || []);
}

async function openReplyStep(): Promise<void> {
  await press(page, "When you’re ready");
  await press(page, "Write a reply");
  await find(page, "textbox", "The reply");
}

describe("a reply", () => {
  it("goes into the mail's own reply box, once, above the signature, and is taken back exactly", async () => {
    await openReplyStep();
    await press(page, "Put it in the reply");
    await findText(page, "Your reply is in the box. Read it over and send it when you like.");
    expect(await readLines()).toEqual([...thanks, ...below]);
    expect((await readReplyBox(page)).hasFocus).toBe(true);
    await eventually("The page did not save it.", async () =>
      Boolean((await readRecords(page)).drafts.at(-1)?.includes("glad to talk again")),
    );
    expect((await readStored(browser)).rejections[0]?.reply?.wording).toBe("runner-up");
    await press(page, "Undo");
    await findText(page, "The reply is out of the box again.");
    expect(await readLines()).toEqual(below);
    expect((await readStored(browser)).rejections[0]).toMatchObject({ reply: null, progress: {} });
  });

  it("leaves alone what was typed already, and goes in where the caret was left", async () => {
    await openReply(page);
    await page.keyboard.type("Dear Mara, one more thing");
    const before = (await readReplyBox(page)).html;
    const popup = await browser.openPopup(page);
    await press(popup, "Thank them, stay in touch, 2 min");
    await press(popup, "Put it in the reply");
    await findText(popup, "Your reply is in the box, beside what you had written.");
    expect(await readLines()).toEqual(["Dear Mara, one more thing", ...thanks, ...below]);
    await press(popup, "Undo");
    await findText(popup, "The reply is out of the box again.");
    expect((await readReplyBox(page)).html).toBe(before);
    await browser.closePopup();
  });

  it("tears no line in two: with the caret inside one it stands above all of them", async () => {
    await openReply(page);
    await page.keyboard.type("Dear Mara, one more thing");
    for (let letter = 0; letter < 5; letter++) await page.keyboard.press("ArrowLeft");
    const before = (await readReplyBox(page)).html;
    const popup = await browser.openPopup(page);
    await press(popup, "Thank them, stay in touch, 2 min");
    await press(popup, "Put it in the reply");
    await findText(popup, "Your reply is in the box, beside what you had written.");
    expect(await readLines()).toEqual([...thanks, "Dear Mara, one more thing", ...below]);
    await press(popup, "Undo");
    await findText(popup, "The reply is out of the box again.");
    expect((await readReplyBox(page)).html).toBe(before);
    await browser.closePopup();
  });

  it("is put in as it was changed, as plain text, and the change outlives the mail being left", async () => {
    await openReplyStep();
    await tabTo(page, "textbox The reply");
    await page.keyboard.down("Control");
    await page.keyboard.press("a");
    await page.keyboard.up("Control");
    await page.keyboard.type("Thank you, <b>Mara</b> & all.");
    await eventually("The change was not kept.", async () => (await readStored(browser)).drafts.length === 1);
    await backToList(page);
    await findGone(page, "button", "When you’re ready");
    await openThread(page, rejection);
    await openReplyStep();
    await press(page, "Put it in the reply");
    await findText(page, "Your reply is in the box.");
    expect(await readLines()).toEqual(["Thank you, <b>Mara</b> & all.", ...below]);
    expect((await readStored(browser)).drafts).toEqual([]);
  });

  it("is put in once a thread: the second time asks", async () => {
    await openReplyStep();
    await press(page, "Put it in the reply");
    await findText(page, "Your reply is in the box.");
    const popup = await browser.openPopup(page);
    await press(popup, "Thank them, stay in touch, done");
    await findText(popup, "You put a reply in here on");
    expect(await isThere(popup, "button", "Put it in the reply")).toBe(false);
    await press(popup, "Write another one");
    await find(popup, "button", "Put it in the reply");
    await browser.closePopup();
  });

  it("for an address that takes none says so, and offers to copy it", async () => {
    await backToList(page);
    await openThread(page, noReply);
    await openReplyStep();
    await findText(page, "This address does not take replies.");
    await press(page, "Copy");
    await findText(page, "Copied. Paste it where you like.");
    await press(page, "Put it in anyway");
    await findText(page, "This reply would go to an address that does not take replies.");
    await press(page, "Put it in all the same");
    await findText(page, "Your reply is in the box.");
  });
});
