import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";
import { launchHere } from "../../support/launch-here";
import { openThread, readRecords } from "../../support/mail-actions";
import { type MailSite, serveMail } from "../../support/mail-site";
import { readReplyBox } from "../../support/reply-box";
import { eraseStored, readStored } from "../../support/stored";
import { eventually, find, findFocus, findText, isThere, press, tabTo, write } from "../../support/surfaces";

const rejection = "Your application at Nordlicht Energie";
const hold = "Interaction Designer at Brightmoor: where things stand";
const question = "When would be a good time for me to ask again?";

let browser: TestBrowser;
let site: MailSite;
let page: Page;

beforeAll(async () => {
  browser = await launchHere();
  site = await serveMail(browser);
});

beforeEach(async () => {
  page = await site.open();
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

async function openReplyStep(): Promise<void> {
  await openThread(page, rejection);
  await press(page, "When you’re ready");
  await press(page, "Write a reply");
  await find(page, "textbox", "The reply");
}

describe("a reply", () => {
  it("that asks for feedback, chosen by keyboard, does both steps, and neither once it is taken back", async () => {
    await openReplyStep();
    await tabTo(page, "combobox Wording");
    for (let way = 0; way < 2; way++) await page.keyboard.press("ArrowDown");
    await findFocus(page, "combobox Wording");
    await press(page, "Put it in the reply");
    await findText(page, "Your reply is in the box.");
    expect((await readReplyBox(page)).text).toContain(
      "is there one thing that would have made my application stronger?",
    );
    const done = { "keep-the-bridge": { state: "done" }, "ask-feedback": { state: "done" } };
    expect((await readStored(browser)).rejections[0]?.progress).toMatchObject(done);
    await press(page, "Undo");
    await findText(page, "The reply is out of the box again.");
    expect((await readStored(browser)).rejections[0]).toMatchObject({ reply: null, progress: {} });
  });

  it("may be in words of one's own, filled in for the mail", async () => {
    const options = await browser.openOwnPage("src/options/index.html#replies");
    await press(options, "Write a wording");
    await write(options, "What you call it", "My own");
    await write(options, "Text", "Dear ");
    await press(options, "Their first name");
    await options.keyboard.type(", thanks for {role}. I met {people}.");
    await press(options, "Keep it");
    await find(options, "button", "Edit: My own");
    await options.close();
    await openReplyStep();
    await tabTo(page, "combobox Wording");
    await page.keyboard.press("End");
    await press(page, "Put it in the reply");
    await findText(page, "Your reply is in the box.");
    expect((await readReplyBox(page)).text).toContain("Dear Mara, thanks for Senior Product Designer.");
    expect((await readReplyBox(page)).text).not.toContain("I met");
    const { rejections, wordings } = await readStored(browser);
    expect(rejections[0]?.reply?.wording).toBe(`own:${wordings[0]?.id}`);
  });

  it("carries one real detail, is looked over, and is kept for tomorrow with it", async () => {
    await openReplyStep();
    await tabTo(page, "textbox One real detail");
    await page.keyboard.type("Why not look at https://ines.example");
    await findText(page, "There is a link. A reply does well without one.");
    await findText(page, "You ask why.");
    await press(page, "Keep for tomorrow");
    await findText(page, "Kept for");
    const { followUps, drafts } = await readStored(browser);
    expect(followUps).toMatchObject([{ kind: "reply", doneAt: null }]);
    expect(drafts[0]?.fields).toMatchObject({ detail: "Why not look at https://ines.example" });
    await press(page, "Put it in the reply");
    await findText(page, "Your reply is in the box.");
    expect((await readReplyBox(page)).text).toContain("Why not look at https://ines.example.");
    expect((await readStored(browser)).followUps[0]?.doneAt).toBeGreaterThan(0);
  });
});

describe("a pause", () => {
  it("is thanked for and asked about, once, without a step or a record of an application that ended", async () => {
    await openThread(page, hold);
    await press(page, "This one is still open");
    await press(page, "Write a short reply");
    await press(page, "Put it in the reply");
    await findText(page, "Your reply is in the box.");
    expect((await readReplyBox(page)).text).toContain(question);
    const { rejections, mails } = await readStored(browser);
    expect(rejections).toEqual([]);
    expect(mails[0]?.repliedAt).toBeGreaterThan(0);
    const popup = await browser.openPopup(page);
    await press(popup, "Write a short reply");
    await findText(popup, "You put a reply in here on");
    expect(await isThere(popup, "button", "Put it in the reply")).toBe(false);
    await browser.closePopup();
  });

  it("is answered at once by the shortcut", async () => {
    await openThread(page, hold);
    await find(page, "button", "This one is still open");
    await browser.runCommand(page, "insert-reply");
    await findText(page, "Your reply is in the box.");
    expect((await readReplyBox(page)).text).toContain(question);
    await press(page, "Undo");
    await eventually("It was not forgotten.", async () => (await readStored(browser)).mails.length === 0);
  });
});
