import { rm } from "node:fs/promises";
import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, it } from "vitest";
import type { Strength } from "../../src/core/model/strength";
import { findAxeFaults } from "../support/axe";
import type { TestBrowser } from "../support/browser";
import { findDesk } from "../support/desk";
import { launchHere } from "../support/launch-here";
import { openThread } from "../support/mail-actions";
import { serveMail } from "../support/mail-site";
import { makeRightToLeft, readArabicWords } from "../support/right-to-left";
import { sampleAchievement } from "../support/sample-story";
import { seedStored } from "../support/seed-stored";
import { setColours } from "../support/shots";
import { readStored } from "../support/stored";
import { eventually, find, findFocus, findGone, findText, isThere, press, tabTo, write } from "../support/surfaces";

const rejection = "Your application at Nordlicht Energie";
const line = "Where did one of them show in this application?";

const fits = "Led the product design of the bike shop";
const long = `Calmed ${"a release that had gone wrong, hour by hour, ".repeat(9)}and wrote down how`;
const arabic = "قدت فريق التصميم في مشروع صعب";

const achievements = [
  sampleAchievement({ id: "fits", text: fits, createdAt: 1 }),
  sampleAchievement({ id: "newer", text: "Ran the night school", createdAt: 2 }),
  sampleAchievement({ id: "long", text: long, createdAt: 3 }),
  sampleAchievement({ id: "arabic", text: arabic, createdAt: 4 }),
];

function strength(name: string, createdAt: number, ...shownBy: string[]): Strength {
  return { id: name, name, shownBy, createdAt, updatedAt: createdAt };
}
const endless = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverwaltung".repeat(2);
const strengths = [
  strength("patience", 1, "newer", "fits"),
  strength("nerve", 2, "long"),
  strength("tact", 3),
  strength(endless, 4, "arabic"),
];

let browser: TestBrowser;
/** A build that was made for one test. */
let made: string | null = null;
afterEach(async () => {
  await browser.close();
  if (made !== null) await rm(made, { recursive: true });
  made = null;
});

/** The desk at the step, over a record that has achievements linked to strengths. */
async function openDesk(words = { chip: "When you’re ready", step: "Name your strengths, 2 min", write: "Write" }) {
  const own = await browser.openOwnPage("src/options/index.html#strengths");
  await eventually("The database is not there.", async () =>
    own.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === "onward")),
  );
  await seedStored(own, { achievements, strengths });
  await own.close();
  const page = await (await serveMail(browser)).open();
  await openThread(page, rejection);
  await press(page, words.chip);
  await press(page, words.step);
  await press(page, words.write);
  return findDesk(browser);
}

/** Waits until this is kept of the line. */
const isKept = (text: string) =>
  eventually(
    `The draft is not “${text}”.`,
    async () => (await readStored(browser)).drafts[0]?.fields["shown"] === text,
  );

/** How many of the person's own words are not to be read to their end. */
const countCut = (desk: Page) =>
  desk.$$eval(".own-words", (all) => all.filter((words) => words.scrollHeight > words.clientHeight + 1).length);

/** What stands out of the window to either side. */
async function findCutOff(desk: Page): Promise<string[]> {
  return desk.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > innerWidth + 1);
      })
      .map((element) => `${element.tagName} ${element.className}`),
  );
}

describe("what was noted for a strength, at the desk", () => {
  it("is the one that fits the role, and is put into the line by keyboard, where the browser's undo takes it back", async () => {
    browser = await launchHere({ isOpen: true });
    const desk = await openDesk();
    await find(desk, "textbox", line);
    await press(desk, "tact");
    await press(desk, "patience");
    await findText(desk, fits);
    expect(await isThere(desk, "button", "Put it in the line: tact")).toBe(false);
    await write(desk, line, "In the task");
    await desk.keyboard.press("Home");
    await tabTo(desk, "button Put it in the line: patience");
    await desk.keyboard.press("Enter");
    await findFocus(desk, `textbox ${line}`);
    await isKept(`In the task ${fits}`);
    await desk.keyboard.down("Control");
    await desk.keyboard.press("z");
    await desk.keyboard.up("Control");
    await isKept("In the task");
    await press(desk, "Put it in the line: patience");
    await press(desk, "Put it in the line: patience");
    await findFocus(desk, `textbox ${line}`);
    await desk.keyboard.type(", in May");
    await isKept(`In the task ${fits}, in May`);
    await press(desk, "patience");
    await findGone(desk, "button", "Put it in the line: patience");
    expect((await readStored(browser)).rejections[0]).toMatchObject({ strengths: ["tact"], shown: [] });
  });

  for (const theme of ["light", "dark"] as const) {
    it(`is read whole where it is long, fits a window of any width, and axe finds nothing, ${theme}`, async () => {
      browser = await launchHere({ isOpen: true });
      const desk = await openDesk();
      await setColours(desk, theme);
      // Loaded in its colours: none is on its way to another one.
      await desk.reload();
      await find(desk, "textbox", line);
      for (const name of ["patience", "nerve", endless]) await press(desk, name);
      await find(desk, "button", `Put it in the line: ${endless}`);
      await desk.setViewport({ width: 420, height: 660 });
      await find(desk, "button", "Read all of it: nerve");
      expect(await isThere(desk, "button", "Read all of it: patience")).toBe(false);
      expect(await countCut(desk)).toBe(1);
      expect(await findAxeFaults(desk)).toEqual([]);
      expect(await findCutOff(desk)).toEqual([]);
      await press(desk, "Read all of it: nerve");
      await findFocus(desk, "button Show less: nerve");
      expect(await countCut(desk)).toBe(0);
      expect(await findAxeFaults(desk)).toEqual([]);
      // As at 200 % zoom.
      await desk.setViewport({ width: 210, height: 330, deviceScaleFactor: 2 });
      await find(desk, "button", "Show less: nerve");
      expect(await findCutOff(desk)).toEqual([]);
      await press(desk, "Show less: nerve");
      await findFocus(desk, "button Read all of it: nerve");
      expect(await findAxeFaults(desk)).toEqual([]);
    });
  }

  it("reads from its own side, also where Onward is written from right to left", async () => {
    made = await makeRightToLeft("dist/chrome-open");
    const word = await readArabicWords();
    browser = await launchHere({ extension: made });
    const step = word("rowName", word("nameStrengths"), word("effortMinutes", "2"));
    const desk = await openDesk({ chip: word("chipRejection"), step, write: word("write") });
    for (const name of ["patience", endless]) await press(desk, name);
    await find(desk, "button", word("putInLineAbout", endless));
    const sides = await desk.$$eval(".own-words", (all) => all.map((words) => getComputedStyle(words).direction));
    expect(sides).toEqual(["ltr", "rtl"]);
    expect(await findCutOff(desk)).toEqual([]);
    await press(desk, word("putInLineAbout", endless));
    await isKept(arabic);
  });
});
