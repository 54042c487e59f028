import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";
import type { Surface } from "../../support/eyes";
import { launchHere } from "../../support/launch-here";
import { backToList, openReply, openThread, readRecords } from "../../support/mail-actions";
import { type MailSite, serveMail } from "../../support/mail-site";
import { readReplyBox, readReplyBoxes } from "../../support/reply-box";
import { eraseStored, readStored } from "../../support/stored";
import { eventually, find, findText, isThere, press } from "../../support/surfaces";
import { demoMailbox } from "../mail-pages/demo-mailbox";
import type { Thread } from "../mail-pages/mailbox";
import { type PageSwitches, usualSwitches } from "../mail-pages/switches";

const rejection = "Your application at Nordlicht Energie";
const invitation = "Interview for Product Designer at Tidewell";
const ours = "Thank you for telling me";

let browser: TestBrowser;
let site: MailSite;
let page: Page;

beforeAll(async () => {
  browser = await launchHere();
  site = await serveMail(browser);
});

afterEach(async () => {
  expect((await readRecords(page)).tripwires).toEqual([]);
  await page.close();
  await eraseStored(browser);
});

afterAll(async () => {
  await browser.close();
});

/** Opens the rejection on a page that behaves like this. */
async function openOn(switches: Partial<PageSwitches>, change: Partial<Thread> = {}): Promise<void> {
  site.switches = { ...usualSwitches, ...switches };
  const [first, ...others] = demoMailbox.threads;
  if (first) site.mailbox = { ...demoMailbox, threads: [{ ...first, ...change }, ...others] };
  page = await site.open();
  await openThread(page, rejection);
}

async function openInCard(): Promise<Surface> {
  await press(page, "When you’re ready");
  await press(page, "Write a reply");
  await find(page, "textbox", "The reply");
  return page;
}

/** Open reply boxes leave the card no room; the popup always has some. */
async function openInPopup(): Promise<Surface> {
  const popup = await browser.openPopup(page);
  await press(popup, "Thank them, stay in touch, 2 min");
  await find(popup, "textbox", "The reply");
  return popup;
}

/** What always is a way out. */
async function expectCopy(surface: Surface): Promise<void> {
  await press(surface, "Copy");
  await findText(surface, "Copied. Paste it where you like.");
}

describe("a reply box that is not as it should be", () => {
  it("comes late, and the reply goes in", async () => {
    await openOn({ replyDelay: 2_500 });
    await openInCard();
    await press(page, "Put it in the reply");
    await findText(page, "Your reply is in the box.");
    expect((await readReplyBox(page)).text).toContain(ours);
  });

  it("does not come at all: that is said, and the text can be copied", async () => {
    await openOn({ replyBox: "none" });
    const card = await openInCard();
    await press(page, "Put it in the reply");
    await findText(page, "The reply box did not open. You can copy the text and paste it yourself.");
    expect((await readStored(browser)).rejections.every(({ reply }) => reply === null)).toBe(true);
    await expectCopy(card);
  });

  it("is there twice: neither is written in", async () => {
    await openOn({ replyBox: "two" });
    await openReply(page);
    await eventually("There are not two.", async () => (await readReplyBoxes(page)).length === 2);
    const before = (await readReplyBoxes(page)).map(({ html }) => html);
    const popup = await openInPopup();
    await press(popup, "Put it in the reply");
    await findText(popup, "It is not certain which reply box is meant. Close the others, or copy the text.");
    expect((await readReplyBoxes(page)).map(({ html }) => html)).toEqual(before);
    await expectCopy(popup);
    await browser.closePopup();
  });

  it("goes to somebody else: the person is asked first", async () => {
    await openOn({ recipient: "somebody@elsewhere.example" });
    await openInCard();
    await press(page, "Put it in the reply");
    await findText(page, "This reply would go to somebody other than the one who wrote to you.");
    expect((await readReplyBox(page)).text).not.toContain(ours);
    await press(page, "Put it in all the same");
    await findText(page, "Your reply is in the box.");
    expect((await readReplyBox(page)).text).toContain(ours);
  });

  it("holds a draft of another day, which stays whole beside it", async () => {
    await openOn({}, { draft: "Dear Mara,\n\nI began this yesterday." });
    await eventually("The draft is not restored.", async () =>
      (await readReplyBoxes(page)).some(({ text }) => text.includes("yesterday")),
    );
    const popup = await openInPopup();
    await press(popup, "Put it in the reply");
    await findText(popup, "Your reply is in the box, beside what you had written.");
    const { text } = await readReplyBox(page);
    const draft = text.split("\n").flatMap((line) => line.trim() || []);
    expect(draft.slice(draft.indexOf("Dear Mara,")).slice(0, 2)).toEqual(["Dear Mara,", "I began this yesterday."]);
    expect(text.match(/I began this yesterday\./gu)).toHaveLength(1);
    expect(text.split(ours)).toHaveLength(2);
    await browser.closePopup();
  });

  it("belongs to a mail that was left meanwhile: nothing is written anywhere", async () => {
    await openOn({ replyDelay: 1_200 });
    await openInCard();
    await press(page, "Put it in the reply");
    await backToList(page);
    await openThread(page, invitation);
    await openReply(page);
    expect((await readReplyBox(page)).text).not.toContain(ours);
    expect((await readStored(browser)).rejections.every(({ reply }) => reply === null)).toBe(true);
    expect(await isThere(page, "region", "Onward, for this mail")).toBe(false);
  });
});
