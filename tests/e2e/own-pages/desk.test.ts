import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findAxeFaults } from "../../support/axe";
import { endStorage } from "../../support/breakage";
import type { TestBrowser } from "../../support/browser";
import { closeDesk, findDesk } from "../../support/desk";
import { launchHere } from "../../support/launch-here";
import { openThread } from "../../support/mail-actions";
import { type MailSite, serveMail } from "../../support/mail-site";
import { goTo, putText, reload } from "../../support/own-page";
import { setColours } from "../../support/shots";
import { eraseStored, readStored } from "../../support/stored";
import { eventually, find, findFocus, findGone, findText, press, write } from "../../support/surfaces";

const rejection = "Your application at Nordlicht Energie";
const letItOut = "Write what this feels like. No one reads it, and it does not have to be fair.";
const firstThought = "Your first thought";
const toAFriend = "What would you tell a friend who had this thought?";
const asked = "One in your own words";

let browser: TestBrowser;
let site: MailSite;
let page: Page;

beforeAll(async () => {
  browser = await launchHere();
  site = await serveMail(browser);
  // Where the rows are read from stands ready: it must not come before a desk.
  await readStored(browser);
});

beforeEach(async () => {
  page = await site.open();
  await openThread(page, rejection);
  await press(page, "When you’re ready");
});

afterEach(async () => {
  await endStorage(browser, false);
  await closeDesk(browser);
  await page.close();
  await eraseStored(browser);
});

afterAll(async () => {
  await browser.close();
});

async function openDesk(step: string, button = "Write"): Promise<Page> {
  await press(page, step);
  await press(page, button);
  const desk = await findDesk(browser);
  await find(desk, "heading", step.split(",")[0] ?? "");
  return desk;
}

/** Asked of the page itself: Firefox tells the driver no address of an extension. */
const addressOf = (desk: Page) => desk.evaluate(() => location.href);

const isDraft = (text: string) => async () => JSON.stringify((await readStored(browser)).drafts).includes(text);

/** What could hold a word somebody wrote: every row of every table. */
const readRows = async () => JSON.stringify(await readStored(browser));

describe("the desk", () => {
  it("lets go of everything, so that no row holds it, and brings it back on Undo", async () => {
    const desk = await openDesk("Let it out, 2 min");
    await write(desk, letItOut, "quagmire");
    await eventually("The draft was not kept.", isDraft("quagmire"));
    await press(desk, "Let it go");
    await findText(desk, "Let go. Nothing of it is stored.");
    expect(await readRows()).not.toContain("quagmire");
    await press(desk, "Undo");
    await eventually("It did not come back.", isDraft("quagmire"));
    await press(desk, "Keep it");
    await press(desk, "Go on writing");
    await press(desk, "Let it go");
    await findText(desk, "You reached the final interview.");
    expect(await readRows()).not.toContain("quagmire");
  });

  it("says so while nothing can be stored, keeps the words, and stores them once it can", async () => {
    const desk = await openDesk("Let it out, 2 min");
    await browser.endBackground();
    await endStorage(browser, true);
    await desk.bringToFront();
    await write(desk, letItOut, "Three rounds");
    await findText(desk, "Not kept yet. Your words stay here, and Onward tries again.");
    await endStorage(browser, false);
    await eventually("It was not kept after all.", isDraft("Three rounds"));
    await findText(desk, "Kept as a draft on this device");
    await findText(desk, "Three rounds");
  });

  it("keeps a note of 5,000 words whole, also when it is closed at once, and in the popup", async () => {
    const note = Array.from({ length: 5_000 }, (_, index) => `Prüfung${index}`).join(" ");
    const desk = await openDesk("Let it out, 2 min");
    await findFocus(desk, `textbox ${letItOut}`);
    await putText(desk, note);
    await closeDesk(browser);
    const read = async () => (await readStored(browser)).drafts[0]?.fields["text"] ?? "";
    await eventually("The note was not kept whole.", async () => (await read()) === note);
    const popup = await browser.openPopup(page);
    await press(popup, "Let it out, begun");
    await findText(popup, "Prüfung4999");
    await write(popup, letItOut, "quilt");
    await browser.closePopup();
    await eventually("What was added was lost.", async () => (await read()).includes("quilt"));
    expect((await read()).length).toBe(note.length + "quilt".length);
  });

  it("says in one sentence that a record is gone", async () => {
    const desk = await openDesk("Let it out, 2 min");
    await goTo(desk, (await addressOf(desk)).replace(/rejection=[^&]+/u, "rejection=none"));
    await findText(desk, "This application is not stored any more. You can close this window.");
  });

  it("adds an achievement, and takes it back", async () => {
    const desk = await openDesk("Let it out, 2 min");
    const address = await addressOf(desk);
    await goTo(desk, address.replace("?", "?add=achievement&").replace(/&step=.*/u, ""));
    await write(desk, "One thing you have done and are glad of", "Cut the loading time");
    await press(desk, "Keep it");
    await findText(desk, "Kept.");
    const { achievements, drafts } = await readStored(browser);
    expect(achievements.map(({ text }) => text)).toEqual(["Cut the loading time"]);
    expect(drafts).toEqual([]);
    await press(desk, "Undo");
    await find(desk, "button", "Keep it");
    expect((await readStored(browser)).achievements).toEqual([]);
    await (await find(desk, "link", "All steps")).click();
    await find(desk, "button", "Let it out, 2 min");
  });

  for (const theme of ["light", "dark"] as const) {
    it(`has no fault that axe finds, ${theme}`, async () => {
      const desk = await openDesk("Let it out, 2 min");
      await setColours(desk, theme);
      // Loaded in its colours: none is on its way to another one.
      await reload(desk);
      await find(desk, "textbox", letItOut);
      expect(await findAxeFaults(desk)).toEqual([]);
      await write(desk, letItOut, "Three rounds");
      await findText(desk, "Kept as a draft on this device");
      expect(await findAxeFaults(desk)).toEqual([]);
      await press(desk, "Keep it");
      await find(desk, "button", "Go on writing");
      expect(await findAxeFaults(desk)).toEqual([]);
      await press(desk, "All steps");
      await find(desk, "button", "Name your strengths, 2 min");
      expect(await findAxeFaults(desk)).toEqual([]);
      await press(desk, "Name your strengths, 2 min");
      await find(desk, "textbox", asked);
      expect(await findAxeFaults(desk)).toEqual([]);
      await press(desk, "All steps");
      await press(desk, "Not a measure of you, 2 min");
      await write(desk, firstThought, "Too old");
      await press(desk, "Go on");
      await find(desk, "textbox", toAFriend);
      expect(await findAxeFaults(desk)).toEqual([]);
      await findGone(desk, "button", "Go on");
      await press(desk, "All steps");
      await press(desk, "Ask for feedback, 2 min");
      await press(desk, "Keep an answer");
      await find(desk, "checkbox", "skills");
      expect(await findAxeFaults(desk)).toEqual([]);
      await press(desk, "All steps");
      await press(desk, "Recall what you have done, 2 min");
      await find(desk, "textbox", "One kind sentence to yourself");
      expect(await findAxeFaults(desk)).toEqual([]);
      await press(desk, "All steps");
      await press(desk, "Choose one next step, 2 min");
      await press(desk, "note one question I found hard");
      expect(await findAxeFaults(desk)).toEqual([]);
      await press(desk, "Plan it");
      await find(desk, "button", "It is done");
      expect(await findAxeFaults(desk)).toEqual([]);
    });
  }
});
