import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addDays, momentAt } from "../../../src/core/model/calendar-day";
import type { TestBrowser } from "../../support/browser";
import { findDesk } from "../../support/desk";
import { launchHere } from "../../support/launch-here";
import { openThread, readRecords } from "../../support/mail-actions";
import { serveMail } from "../../support/mail-site";
import { readStored } from "../../support/stored";
import {
  eventually,
  find,
  findFocus,
  findGone,
  findText,
  isThere,
  press,
  readFocus,
  tabTo,
  write,
} from "../../support/surfaces";

/** The calendar day it is. */
const here = () => momentAt(Date.now(), new Date().getTimezoneOffset()).day;

let browser: TestBrowser;
let page: Page;

beforeEach(async () => {
  browser = await launchHere();
  page = await (await serveMail(browser)).open();
  await openThread(page, "Your application at Nordlicht Energie");
});

afterEach(async () => {
  await browser.close();
});

const isDraft = (text: string) => async () => JSON.stringify((await readStored(browser)).drafts).includes(text);

describe("in the card, by keyboard alone", () => {
  it("how it is, three strengths and a next action are picked, kept and told to the popup", async () => {
    await press(page, "When you’re ready");
    await find(page, "heading", "A good place to start");
    await tabTo(page, "button Let it out, 2 min");
    await page.keyboard.press("Enter");
    await tabTo(page, "radio bad");
    await page.keyboard.press("ArrowRight");
    await find(page, "group", "And now?");
    await findFocus(page, "radio low");
    await tabTo(page, "radio bad");
    await page.keyboard.press(" ");
    await eventually("The mood was not kept.", async () => {
      const [record] = (await readStored(browser)).rejections;
      return record?.mood.before === 2 && record.mood.after === 1;
    });
    await page.keyboard.press("Escape");

    await tabTo(page, "button Name your strengths, 2 min");
    await page.keyboard.press("Enter");
    await tabTo(page, "button patience");
    await page.keyboard.press("Enter");
    await eventually("The strength was not kept.", async () => {
      const [record] = (await readStored(browser)).rejections;
      return record?.strengths.join() === "patience";
    });
    await findFocus(page, "button patience");
    await page.keyboard.press("Escape");
    await find(page, "button", "Name your strengths, begun");

    await tabTo(page, "button Choose one next step, 2 min");
    await page.keyboard.press("Enter");
    await tabTo(page, "radio note one question I found hard");
    await page.keyboard.press(" ");
    await tabTo(page, "button Plan it");
    await page.keyboard.press("Enter");
    await findText(page, "Planned for tomorrow.");
    const { followUps, rejections, strengths } = await readStored(browser);
    expect(followUps).toMatchObject([
      { kind: "next-action", text: "note one question I found hard", day: addDays(here(), 1) },
    ]);
    expect(rejections).toHaveLength(1);
    expect(strengths).toEqual([]);

    const popup = await browser.openPopup(page);
    await press(popup, "Choose one next step, begun");
    await findText(popup, "note one question I found hard");
    await press(popup, "It is done");
    await findText(popup, "This one is done.");
    await browser.closePopup();
    expect((await readStored(browser)).followUps[0]?.doneAt).toEqual(expect.any(Number));
    const { tripwires, shortcuts } = await readRecords(page);
    expect([...tripwires, ...shortcuts]).toEqual([]);
  });

  it("a day to be in touch is planned, and the step that fits next is offered once one is done", async () => {
    await press(page, "When you’re ready");
    await press(page, "Let it out, 2 min");
    await press(page, "Done");
    await find(page, "button", "Let it out, done");
    await find(page, "heading", "A good place to start");
    await press(page, "Thank them, stay in touch, 2 min");
    // What has focus comes clear of the card's bars, which lie over what is merely in view.
    await find(page, "radio", "in 3 months");
    for (let tabs = 0; tabs < 40 && !/^radio in /u.test(await readFocus(page)); tabs++)
      await page.keyboard.press("Tab");
    await (await find(page, "radio", "in 3 months")).click();
    await eventually("The day was not kept.", async () => (await readStored(browser)).followUps.length === 1);
    expect((await readStored(browser)).followUps[0]?.kind).toBe("stay-in-touch");
    await press(page, "Take it back");
    await eventually("The day is still kept.", async () => (await readStored(browser)).followUps.length === 0);
  });
});

describe("what is typed in the popup", () => {
  it("is there again after it closed: an action, an answer, a strength and a kind sentence", async () => {
    const fields = [
      ["Choose one next step", "then I will", "quaver"],
      ["Ask for feedback", "What they told you", "quarry"],
      ["Name your strengths", "One in your own words", "quartz"],
      ["Recall what you have done", "One kind sentence to yourself", "quilt"],
    ] as const;
    for (const [step, field, word] of fields) {
      const popup = await browser.openPopup(page);
      await press(popup, `${step}, 2 min`);
      if (step === "Ask for feedback") await press(popup, "Keep an answer");
      await write(popup, field, word);
      await browser.closePopup();
      await eventually(`“${word}” was lost.`, isDraft(word));
    }
    await browser.endBackground();
    const popup = await browser.openPopup(page);
    for (const [step, field, word] of fields) {
      await press(popup, `${step}, begun`);
      await find(popup, "textbox", field);
      await findText(popup, word);
      await press(popup, "All steps");
    }
  });

  it("goes on at the desk: the answer is kept with its goal, and asked about once more in a week", async () => {
    const popup = await browser.openPopup(page);
    await press(popup, "Ask for feedback, 2 min");
    await press(popup, "Done");
    await find(popup, "button", "Ask for feedback, done");
    expect((await readStored(browser)).followUps).toMatchObject([
      { kind: "feedback", day: addDays(here(), 7), doneAt: null },
    ]);
    await press(popup, "Ask for feedback, done");
    await press(popup, "Keep an answer");
    await write(popup, "What they told you", "More depth on pricing.");
    await press(popup, "Write in a window of its own");
    const desk = await findDesk(browser);
    await findText(desk, "More depth on pricing.");
    await write(desk, "One thing to learn from it", "Learn how pricing works");
    await (await find(desk, "checkbox", "skills")).click();
    await press(desk, "Keep it");
    await find(desk, "button", "Edit");
    expect((await readStored(browser)).feedback).toMatchObject([
      { text: "More depth on pricing.", goal: "Learn how pricing works", themes: ["skills"], from: null },
    ]);
    await eventually("The draft is still there.", async () => (await readStored(browser)).drafts.length === 0);
    await press(desk, "All steps");
    await press(desk, "Choose one next step, 2 min");
    await press(desk, "work on this: Learn how pricing works");
    await press(desk, "Plan it");
    await findText(desk, "Planned for tomorrow.");
    expect(await isThere(desk, "button", "It is done")).toBe(true);
    await findGone(page, "button", "When you’re ready");
  });

  it("makes a list of strengths that is picked from in the card", async () => {
    const popup = await browser.openPopup(page);
    await press(popup, "Name your strengths, 2 min");
    await write(popup, "One in your own words", "reading rooms");
    await press(popup, "Add");
    await press(popup, "reading rooms");
    await eventually("The strength was not picked.", async () => {
      const [record] = (await readStored(browser)).rejections;
      return record?.strengths.join() === "reading rooms";
    });
    await browser.closePopup();
    await press(page, "When you’re ready");
    await press(page, "Name your strengths, begun");
    await find(page, "button", "reading rooms");
    // Words to start with stand beside a short list.
    expect(await isThere(page, "button", "patience")).toBe(true);
  });
});
