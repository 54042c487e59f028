import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inOneLine } from "../../../src/core/model/achievement";
import { findAxeFaults } from "../../support/axe";
import type { TestBrowser } from "../../support/browser";
import { launchHere } from "../../support/launch-here";
import { reload } from "../../support/own-page";
import { seedStored } from "../../support/seed-stored";
import { setColours, setMedium } from "../../support/shots";
import { readStored } from "../../support/stored";
import {
  eventually,
  find,
  findFocus,
  findText,
  press,
  readFocus,
  readNames,
  tabTo,
  write,
} from "../../support/surfaces";

const times = { createdAt: 1, updatedAt: 1 };
const workshop = { ...inOneLine("Ran the workshop nobody wanted to run"), id: "a1", shownAt: null, ...times };

let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchHere();
  // Its tables are made by the first page that reads them.
  const first = await open("strengths");
  await findText(first, "Nothing here yet.");
  await seedStored(first, { achievements: [workshop] });
  await first.close();
});

afterAll(async () => {
  await browser.close();
});

const open = (address: string) => browser.openOwnPage(`src/options/index.html#${address}`);

/** Where the heading of a panel stands in the window, in CSS pixels from its top. */
const topOf = (page: Page, id: string) =>
  page.evaluate((panel) => document.getElementById(panel)?.getBoundingClientRect().top ?? Number.NaN, id);

describe("the options page", () => {
  it.each([
    ["settings/finding", "Noticing a mail", "settings/finding"],
    ["sites", "Sites", "settings/sites"],
    ["reminders", "Reminders", "settings/reminders"],
  ])("opens at what %s names, in sight and with focus", async (address, title, panel) => {
    const options = await open(address);
    await options.setViewport({ width: 900, height: 500 });
    await reload(options);
    await eventually("It has no focus.", async () => (await readFocus(options)) === `heading ${title}`);
    const top = await topOf(options, panel);
    expect(top).toBeGreaterThanOrEqual(-1);
    expect(top).toBeLessThan(500);
    await options.close();
  });

  it("goes on by the keyboard from the first key: past the ways, and into a section", async () => {
    const options = await open("about");
    await find(options, "heading", "About");
    await options.keyboard.press("Tab");
    expect(await readFocus(options)).toBe("link Skip to the section");
    await options.keyboard.press("Enter");
    await eventually("The title has no focus.", async () => (await readFocus(options)) === "heading About");
    expect(await options.evaluate(() => location.hash)).toBe("#about");
    await tabTo(options, "link Keyboard shortcuts");
    await options.keyboard.press("Enter");
    await eventually("It has no focus.", async () => (await readFocus(options)) === "heading Keyboard shortcuts");
    await findText(options, "Open the card for the mail on the screen");
    await options.evaluate(() => history.back());
    await find(options, "heading", "About");
    await options.close();
  });

  it.each([360, 420])("hides no way at %i px, and nothing is wider than the window", async (width) => {
    const options = await open("settings");
    await options.setViewport({ width, height: 740 });
    await find(options, "heading", "Noticing a mail");
    const ways = await options.$$eval("nav li a", (links) =>
      links.map((link) => ({ name: link.textContent, box: link.getBoundingClientRect().toJSON() as DOMRect })),
    );
    expect(ways).toHaveLength(12);
    for (const { box } of ways) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.height).toBeGreaterThanOrEqual(24);
    }
    for (const address of ["settings", "strengths", "about", "replies"]) {
      await options.evaluate((hash) => {
        location.hash = hash;
      }, address);
      await find(
        options,
        "heading",
        { settings: "Settings", strengths: "Strengths", about: "About", replies: "Replies" }[address] ?? "",
      );
      const wide = await options.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
    await options.close();
  });

  it("leaves its frame out on paper", async () => {
    const options = await open("about");
    await find(options, "heading", "About");
    await setMedium(options, "print");
    const shown = await options.$$eval("nav", (parts) => parts.map((part) => getComputedStyle(part).display));
    expect(shown).toEqual(["none"]);
    await options.close();
  });

  for (const theme of ["light", "dark"] as const) {
    it(`has no fault that axe finds in settings, strengths and about, ${theme}`, async () => {
      for (const [address, title] of [
        ["settings", "Keyboard shortcuts"],
        ["strengths", "Gifts"],
        ["about", "Open source"],
      ] as const) {
        const options = await open(address);
        await setColours(options, theme);
        await reload(options);
        await find(options, "heading", title);
        expect(await findAxeFaults(options)).toEqual([]);
        await options.close();
      }
    });
  }
});

describe("the strengths", () => {
  it("are added, shown by an achievement, deleted and brought back, by keyboard alone", async () => {
    const options = await open("strengths");
    await write(options, "One in your own words", "holding a room");
    await options.keyboard.press("Enter");
    await find(options, "button", "What shows it: holding a room");
    await tabTo(options, "button What shows it: holding a room");
    await options.keyboard.press("Enter");
    await eventually("Nothing can be searched.", async () =>
      (await readFocus(options)).endsWith("Search your achievements"),
    );
    await options.keyboard.type("work");
    await find(options, "checkbox", "Ran the workshop nobody wanted to run");
    await tabTo(options, "checkbox Ran the workshop nobody wanted to run");
    await options.keyboard.press(" ");
    await tabTo(options, "button Keep it");
    await options.keyboard.press("Enter");
    await find(options, "link", "Ran the workshop nobody wanted to run");
    const [kept] = (await readStored(browser)).strengths;
    expect(kept).toMatchObject({ name: "holding a room", shownBy: ["a1"] });
    await press(options, "Delete: holding a room");
    await findFocus(options, "button Undo");
    await options.keyboard.press("Enter");
    await find(options, "link", "Ran the workshop nobody wanted to run");
    expect((await readStored(browser)).strengths).toEqual([kept]);
    await press(options, "patience");
    await find(options, "button", "Rename: patience");
    expect(await readNames(options, "button")).toContain("Rename: holding a room");
    await options.close();
  });
});
