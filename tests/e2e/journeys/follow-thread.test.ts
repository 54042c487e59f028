import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";
import { readBadge, waitForVerdict } from "../../support/extension";
import { here, launchHere } from "../../support/launch-here";
import { openThread, readMessageKey, readRecords } from "../../support/mail-actions";
import { type MailSite, serveMail } from "../../support/mail-site";
import { eraseStored, readStored } from "../../support/stored";
import { eventually, find, findGone, findText, isThere, press, readFocus } from "../../support/surfaces";
import { demoMailbox } from "../mail-pages/demo-mailbox";
import type { Message } from "../mail-pages/mailbox";

const rejection = "Your application at Nordlicht Energie";
const hour = 3_600_000;
const { account } = demoMailbox;
const mara = demoMailbox.threads[0]?.messages[0]?.from ?? account;

const told = "Your presentation was very clear, and the panel liked how you handled the questions.";
const missing = "What we missed was hands-on experience with regulated markets.";
const answer = `Hi Ines,

of course. ${told} ${missing}

Would have loved to see you here,
Mara`;
const thanks = "Hello Mara,\n\nThank you for letting me know. Is there one thing I could do better?";

let browser: TestBrowser;
let site: MailSite;
let page: Page;

beforeAll(async () => {
  browser = await launchHere();
  site = await serveMail(browser);
});

beforeEach(async () => {
  site.mailbox = demoMailbox;
  page = await site.open();
  await openThread(page, rejection);
});

afterEach(async () => {
  expect((await readRecords(page)).tripwires).toEqual([]);
  await page.close();
  await eraseStored(browser);
});

afterAll(async () => {
  await browser.close();
});

/** What the person sent a day after the letter was worked with, and what was written to them, an hour apart. */
function following(...messages: { readonly text: string; readonly own?: boolean }[]): Message[] {
  const first = Date.now() + 24 * hour;
  return messages.map(({ text, own = false }, index) => ({
    from: own ? account : mara,
    to: own ? mara : account,
    at: first + index * hour,
    text,
    own,
    ...(index > 0 && !own ? { quoted: { attribution: "On Saturday, Ines Moreau wrote:", text: thanks } } : {}),
  }));
}

/** The person comes back later, when the thread of the letter has gone on. */
async function comeBack(...messages: Message[]): Promise<void> {
  const [first, ...others] = demoMailbox.threads;
  if (!first) throw new Error("The mailbox is empty.");
  site.mailbox = { account, threads: [{ ...first, messages: [...first.messages, ...messages] }, ...others] };
  await site.open(page);
  await openThread(page, rejection);
}

async function putReplyIn(): Promise<void> {
  await press(page, "When you’re ready");
  await press(page, "Write a reply");
  await press(page, "Put it in the reply");
  await findText(page, "Your reply is in the box.");
  await eventually("It was not stored.", async () => (await readReply()) !== null);
}

async function ask(): Promise<void> {
  await press(page, "When you’re ready");
  await press(page, "Ask for feedback, 2 min");
  await press(page, "Done");
  await find(page, "button", "Ask for feedback, done");
  await eventually("It was not stored.", async () => (await readStored(browser)).rejections.length === 1);
}

/** The person presses the mail app's own Send. */
async function sendReply(): Promise<void> {
  if (here.host === "gmail") await page.evaluate(() => window.simulatedGmail.sendReply());
  else await page.evaluate(() => window.simulatedOutlook.sendReply());
}

/** An answer comes in while the thread is on the screen. */
async function receive(message: Message): Promise<void> {
  if (here.host === "gmail") await page.evaluate((one) => window.simulatedGmail.receiveAnswer(one), message);
  else await page.evaluate((one) => window.simulatedOutlook.receiveAnswer(one), message);
}

const readReply = async () => (await readStored(browser)).rejections[0]?.reply ?? null;

describe("a reply that was put in", () => {
  it("counts as sent as soon as it is, and an answer is noticed in the tab that stayed open", async () => {
    await ask();
    await press(page, "Write a reply");
    await press(page, "Put it in the reply");
    await findText(page, "Your reply is in the box.");
    await sendReply();
    await find(page, "button", "Your reply is sent");
    expect((await readReply())?.sentAt).toEqual(expect.any(Number));
    expect((await readStored(browser)).rejections).toHaveLength(1);
    await receive({ from: mara, at: Date.now() + hour, text: answer });
    await find(page, "button", "An answer to your question");
    await press(page, "An answer to your question");
    await findText(page, missing);
  });

  it("counts as sent once the thread shows it", async () => {
    await putReplyIn();
    expect(await readReply()).toMatchObject({ sentAt: null });
    await comeBack(...following({ text: thanks, own: true }));
    await find(page, "button", "Your reply is sent");
    expect((await readReply())?.sentAt).toBeGreaterThan(Date.now());
    await press(page, "Your reply is sent");
    await press(page, "Thank them, stay in touch, done");
    await findText(page, "You sent a reply on");
    expect(await isThere(page, "button", "Put it in the reply")).toBe(false);
    const popup = await browser.openPopup(page);
    await findText(popup, "You sent a reply on");
    await browser.closePopup();
  });

  it("counts as sent also where an answer stands below it already", async () => {
    await putReplyIn();
    await comeBack(...following({ text: thanks, own: true }, { text: "You are very welcome, Ines." }));
    await eventually("It was not told as sent.", async () => ((await readReply())?.sentAt ?? 0) > Date.now());
  });

  it("is not sent by what the person had written before", async () => {
    await putReplyIn();
    const [before] = following({ text: "One more question about the office.", own: true });
    if (!before) throw new Error("There is no message.");
    await comeBack({ ...before, at: "2026-11-20T12:00:00Z" });
    await find(page, "button", "Your reply is in the box");
    expect(await readReply()).toMatchObject({ sentAt: null });
  });
});

describe("an answer to the question for feedback", () => {
  it("is offered by the chip, shown in the card, and kept", async () => {
    await ask();
    await comeBack(...following({ text: thanks, own: true }, { text: answer }));
    await find(page, "button", "An answer to your question");
    expect(await readFocus(page)).not.toMatch(/An answer to your question/u);
    expect(await readBadge(browser, page)).toBe("•");
    await press(page, "An answer to your question");
    await findText(page, "They answered your question.");
    for (const sentence of [told, missing]) await findText(page, sentence);
    expect((await readStored(browser)).feedback).toEqual([]);
    await press(page, "Keep what they said");
    await findText(page, "Kept with this application.");
    const { feedback, rejections } = await readStored(browser);
    expect(feedback).toMatchObject([
      {
        rejectionId: rejections[0]?.id,
        text: `${told}\n${missing}`,
        from: mara.name,
        answeredAt: expect.any(Number) as number,
      },
    ]);
    await site.open(page);
    await openThread(page, rejection);
    const key = await readMessageKey(page);
    // What was held of it before the page was loaded anew may still be there.
    await eventually("It is offered again.", async () => (await waitForVerdict(browser, key)).kind === "none");
    expect(await isThere(page, "button", "An answer to your question")).toBe(false);

    const options = await browser.openOwnPage(`src/options/index.html#rejections/${rejections[0]?.id}`);
    await find(options, "heading", "What they told you");
    await findText(options, missing);
    await press(options, `Delete: ${`${told}\n${missing}`.slice(0, 60)}`);
    await findText(options, "Deleted.");
    expect((await readStored(browser)).feedback).toEqual([]);
    await press(options, "Undo");
    await eventually("It did not come back.", async () => (await readStored(browser)).feedback.length === 1);
    expect((await readStored(browser)).feedback).toEqual(feedback);
    await options.close();
  });

  it("is let be from the popup, and gone from the page as well", async () => {
    await ask();
    await comeBack(...following({ text: thanks, own: true }, { text: answer }));
    await find(page, "button", "An answer to your question");
    const popup = await browser.openPopup(page);
    await findText(popup, missing);
    await press(popup, "Let it be");
    await findGone(popup, "button", "Keep what they said");
    await findGone(page, "button", "An answer to your question");
    expect((await readStored(browser)).feedback).toEqual([]);
    await browser.closePopup();
  });

  it("that thanks and says no more is left alone", async () => {
    await ask();
    const text = "Hi Ines,\n\nyou are very welcome. I will ask the team and come back to you.\n\nMara";
    await comeBack(...following({ text: thanks, own: true }, { text }));
    expect((await waitForVerdict(browser, await readMessageKey(page))).kind).toBe("none");
    expect(await readBadge(browser, page)).toBe("");
    expect(await isThere(page, "button", "Not for this mail")).toBe(false);
  });

  it("that invites to an interview is left alone, whatever else it says", async () => {
    await ask();
    const text = `Hi Ines,\n\n${told} The other candidate withdrew, and we would like to invite you to a final interview on Tuesday at 10.\n\nMara`;
    await comeBack(...following({ text: thanks, own: true }, { text }));
    expect((await waitForVerdict(browser, await readMessageKey(page))).kind).toBe("none");
    expect(await readBadge(browser, page)).toBe("");
    expect(await isThere(page, "button", "Not for this mail")).toBe(false);
  });
});
