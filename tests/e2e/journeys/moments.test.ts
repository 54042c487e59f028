import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { noteLimit } from "../../../src/core/model/reply";
import type { TestBrowser } from "../../support/browser";
import { waitForVerdict } from "../../support/extension";
import { eyesOf } from "../../support/eyes";
import { launchHere } from "../../support/launch-here";
import { openThread, readMessageKey, readRecords } from "../../support/mail-actions";
import { type MailSite, serveMail } from "../../support/mail-site";
import { readReplyBox } from "../../support/reply-box";
import { smallMailbox } from "../../support/small-mailbox";
import { eraseStored, readStored } from "../../support/stored";
import { eventually, find, findText, isThere, press } from "../../support/surfaces";

const formLetter = {
  subject: "Your application to Calder & Finch",
  name: "Calder & Finch Careers",
  address: "no-reply@calder-finch.example",
  text: `Dear applicant,

Thank you for your interest in Calder & Finch and for applying for the position of UX Designer.

After reviewing your application we regret to inform you that we will not be moving forward with it. We received a large number of applications.

We wish you success in your search.

Calder & Finch Careers
This is an automated message. Please do not reply.`,
};

const german = {
  subject: "Ihre Bewerbung als Produktdesignerin bei Hafenlicht",
  name: "Katrin Bergmann",
  address: "katrin.bergmann@hafenlicht.example",
  text: `Liebe Frau Moreau,

vielen Dank für das offene Gespräch am Dienstag mit Jonas und mir, und dafür, dass Sie sich für die letzte Runde so viel Zeit genommen haben.

Die Entscheidung ist uns schwergefallen. Wir haben uns am Ende für eine andere Person entschieden, die mehr Erfahrung mit regulierten Märkten mitbringt.

Ihre Fallstudie hat uns beeindruckt, und wir würden uns freuen, mit Ihnen in Kontakt zu bleiben. Wenn Sie mögen, gebe ich Ihnen gerne Feedback.

Herzliche Grüße
Katrin Bergmann
Leiterin Produkt, Hafenlicht`,
};

const pause = {
  subject: "Interaction Designer at Brightmoor: where things stand",
  name: "Owen Pryce",
  address: "owen.pryce@brightmoor.example",
  text: `Hi Ines,

Thank you for your patience. The Interaction Designer role has been put on hold while we plan next year's budget. We have not made a decision, and you are still in the running.

I will write again in January.

Best,
Owen`,
};

const mixed = {
  subject: "Your applications at Tidewell",
  name: "Jonas Akande",
  address: "jonas.akande@tidewell.example",
  text: `Hi Ines,

Thank you for applying for two roles with us. For the Senior Product Designer role we have decided to go ahead with another candidate.

For the Product Designer role, however, we would like to invite you to an interview. Would Tuesday at 10:00 suit you?

Best,
Jonas`,
};

let browser: TestBrowser;
let site: MailSite;
let page: Page;

beforeAll(async () => {
  browser = await launchHere();
  site = await serveMail(browser, smallMailbox([formLetter, german, pause, mixed]));
});

afterEach(async () => {
  expect((await readRecords(page)).tripwires).toEqual([]);
  await page.close();
  await eraseStored(browser);
});

afterAll(async () => {
  await browser.close();
});

async function openMail({ subject }: { readonly subject: string }): Promise<void> {
  page = await site.open();
  await openThread(page, subject);
}

const readReply = async () => (await readStored(browser)).rejections[0]?.reply ?? null;
const readCard = async () => eyesOf(page).readAll();

describe("a form letter from an address that takes no replies", () => {
  it("says so, gives a note to copy that fits where it goes, and asks for no feedback", async () => {
    await openMail(formLetter);
    await press(page, "When you’re ready");
    await find(page, "heading", "UX Designer");
    await press(page, "Write a reply");
    await findText(page, "This address does not take replies.");
    await find(page, "button", "Copy");
    await find(page, "textbox", "The reply");
    const [, length] = /(\d+) of 280 characters/u.exec(await readCard()) ?? [];
    expect(Number(length)).toBeGreaterThan(60);
    expect(Number(length)).toBeLessThanOrEqual(noteLimit);
    expect(await readCard()).not.toMatch(/Ask for feedback, done|one thing that would/u);
    await press(page, "Done");
    await eventually("It was not stored.", async () => (await readStored(browser)).rejections.length === 1);
    expect(await readReply()).toBeNull();
  });
});

describe("a warm letter after the final interview, by a person, in German", () => {
  it("is answered in German by one press after the chip, and to the person who wrote", async () => {
    await openMail(german);
    await press(page, "When you’re ready");
    await find(page, "heading", "Produktdesignerin");
    await press(page, "Put a reply in");
    await findText(page, "Your reply is in the box.");
    const { text } = await readReplyBox(page);
    expect(text).toContain("Frau Bergmann");
    expect(text).toContain("Produktdesignerin");
    expect(text).not.toMatch(/Thank you|\{/u);
    // They offer feedback, so the reply takes them at their word, with one question.
    expect(text.match(/\?/gu)).toHaveLength(1);
    await eventually("It was not stored.", async () => (await readReply()) !== null);
    expect((await readStored(browser)).rejections[0]).toMatchObject({
      language: "de",
      people: ["Katrin Bergmann"],
      stage: "final",
      progress: { "keep-the-bridge": { state: "done" }, "ask-feedback": { state: "done" } },
    });
  });

  it("is answered without a press in the card where the shortcut is used", async () => {
    await openMail(german);
    await find(page, "button", "When you’re ready");
    await browser.runCommand(page, "insert-reply");
    await findText(page, "Your reply is in the box.");
    expect((await readReplyBox(page)).text).toContain("Frau Bergmann");
  });
});

describe("a pause", () => {
  it("gets no steps and no goodbye, and a short reply that asks when to ask again", async () => {
    await openMail(pause);
    await press(page, "This one is still open");
    await findText(page, "This reads as a pause, not a no.");
    await findText(page, "has been put on hold");
    expect(await isThere(page, "button", "Put a reply in")).toBe(false);
    expect(await readCard()).not.toContain("Let it out");
    await press(page, "Write a short reply");
    await press(page, "Put it in the reply");
    await findText(page, "Your reply is in the box.");
    const { text } = await readReplyBox(page);
    expect(text).toContain("Hello Owen,");
    expect(text.match(/\?/gu)).toHaveLength(1);
    expect(text).not.toMatch(/all the best|wish you|considering me/iu);
    expect((await readStored(browser)).rejections).toEqual([]);
  });
});

describe("a mail that says no to one role and invites to another", () => {
  it("is left alone: no chip, no reply by the shortcut, and nothing is stored", async () => {
    await openMail(mixed);
    await waitForVerdict(browser, await readMessageKey(page));
    expect(await isThere(page, "button", "When you’re ready")).toBe(false);
    const popup = await browser.openPopup(page);
    await find(popup, "button", "This is a rejection");
    await browser.closePopup();
    const { rejections, mails } = await readStored(browser);
    expect([rejections, mails]).toEqual([[], []]);
  });
});
