import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";
import { findDesk } from "../../support/desk";
import { launchHere } from "../../support/launch-here";
import { makeLongRecord } from "../../support/long-record";
import { openThread } from "../../support/mail-actions";
import { serveMail } from "../../support/mail-site";
import { reload } from "../../support/own-page";
import { sampleAchievement } from "../../support/sample-story";
import { seedStored } from "../../support/seed-stored";
import { eraseStored, readStored } from "../../support/stored";
import { eventually, find, findGone, findText, press, readFocus, readNames, write } from "../../support/surfaces";

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchHere();
  page = await browser.openOwnPage("src/options/index.html");
  await find(page, "heading", "Start with one");
});

afterAll(async () => {
  await browser.close();
});

const pins = ["Alder", "Birch", "Cedar"].map((text, pin) => sampleAchievement({ id: text, text, pin, createdAt: pin }));

async function startWith(achievements: Parameters<typeof seedStored>[1]["achievements"] = []): Promise<void> {
  await eraseStored(browser);
  await seedStored(page, { achievements });
  await reload(page);
  await find(page, "button", `Edit: ${achievements[0]?.text ?? ""}`);
}

/** The texts of the pinned ones as they are stored, in their order. */
async function readPins(): Promise<string[]> {
  const { achievements } = await readStored(browser);
  return achievements
    .filter(({ pin }) => pin !== null)
    .sort((a, b) => (a.pin ?? 0) - (b.pin ?? 0))
    .map(({ text }) => text);
}

const hasPins = (...texts: string[]) =>
  eventually(`The pins are not ${texts.join(", ")}.`, async () => (await readPins()).join() === texts.join());

/** Waits until the rows stand in this order, and this one of them is being dragged. */
const shows = (order: readonly string[], dragged: string | null) =>
  eventually(`The rows do not show ${order.join(", ")}, with ${dragged ?? "none"} dragged.`, async () => {
    const rows = await page.$$eval("[data-row]", (all) =>
      all.map((row) => ({ id: row.getAttribute("data-row"), isDragged: row.hasAttribute("data-dragged") })),
    );
    const at = rows.find(({ isDragged }) => isDragged)?.id ?? null;
    return rows.map(({ id }) => id).join() === order.join() && at === dragged;
  });

/** Where the grip of a row is, once it rests there and nothing lies over it. */
async function findGrip(id: string): Promise<{ readonly x: number; readonly y: number }> {
  let at = { x: 0, y: 0, isOnTop: false };
  await eventually(`The grip of ${id} does not rest.`, async () => {
    const before = at;
    at = await page.$eval(`[data-row="${id}"] .grip`, (grip) => {
      const { x, y, width, height } = grip.getBoundingClientRect();
      const middle = { x: x + width / 2, y: y + height / 2 };
      return { ...middle, isOnTop: grip.contains(document.elementFromPoint(middle.x, middle.y)) };
    });
    return at.isOnTop && at.x === before.x && at.y === before.y;
  });
  return at;
}

/** Takes a row by its grip past the middle of one below it, and holds it there. */
async function dragBelow(from: string, to: string): Promise<void> {
  const start = await findGrip(from);
  // Well past the middle of the other one: at the middle itself a pixel would decide.
  const low = await page.$eval(`[data-row="${to}"]`, (row) => row.getBoundingClientRect().bottom - 4);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await eventually(
    `${from} is not dragged.`,
    async () => (await page.$(`[data-row="${from}"][data-dragged]`)) !== null,
  );
  await page.mouse.move(start.x, low, { steps: 8 });
}

describe("the pinned ones", () => {
  it("are put in order by keyboard, and focus stays with the one that moves", async () => {
    await startWith(pins);
    await page.focus('[aria-label="Edit: Cedar"]');
    await page.keyboard.down("Alt");
    await page.keyboard.press("ArrowUp");
    await hasPins("Alder", "Cedar", "Birch");
    expect(await readFocus(page)).toBe("button Move up: Cedar");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.up("Alt");
    await hasPins("Cedar", "Alder", "Birch");
    await findText(page, "Cedar: now 1 of 3.");
    await press(page, "Move down: Cedar");
    await hasPins("Alder", "Cedar", "Birch");
    await reload(page);
    await find(page, "button", "Edit: Cedar");
    const edits = (await readNames(page, "button")).filter((name) => name.startsWith("Edit: "));
    expect(edits).toEqual(["Edit: Alder", "Edit: Cedar", "Edit: Birch"]);
  });

  it("are put in order by dragging, which Escape ends without a change", async () => {
    await startWith(pins);
    await dragBelow("Alder", "Cedar");
    await shows(["Birch", "Cedar", "Alder"], "Alder");
    await page.keyboard.press("Escape");
    await shows(["Alder", "Birch", "Cedar"], null);
    await page.mouse.up();
    expect(await readPins()).toEqual(["Alder", "Birch", "Cedar"]);
    await dragBelow("Alder", "Cedar");
    await shows(["Birch", "Cedar", "Alder"], "Alder");
    await page.mouse.up();
    await hasPins("Birch", "Cedar", "Alder");
    await findText(page, "Alder: now 3 of 3.");
  });
});

describe("several achievements", () => {
  it("are deleted with one act, and brought back exactly as they were", async () => {
    const before = [
      ...pins,
      sampleAchievement({ id: "Elder", text: "Elder", createdAt: 7, updatedAt: 8, shownAt: 9, tags: ["wood"] }),
    ];
    await startWith(before);
    await press(page, "Select");
    await page.click('[aria-label="Select: Alder"]');
    await page.keyboard.down("Shift");
    await page.click('[aria-label="Select: Elder"]');
    await page.keyboard.up("Shift");
    await findText(page, "4 selected");
    await press(page, "Delete");
    await find(page, "heading", "Start with one");
    expect((await readStored(browser)).achievements).toEqual([]);
    await press(page, "Undo");
    await find(page, "button", "Edit: Elder");
    const byId = (some: readonly { id: string }[]) => [...some].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId((await readStored(browser)).achievements)).toEqual(byId(before));
  });
});

describe("ten thousand achievements", () => {
  it("are searched by an index, also where a word is spelt wrong, and the list grows as it is gone through", async () => {
    const record = [
      ...makeLongRecord(9_999),
      sampleAchievement({ id: "needle", text: "Translated a haiku", createdAt: 1, tags: ["rare"] }),
    ];
    await eraseStored(browser);
    await seedStored(page, { achievements: record });
    await reload(page);
    await find(page, "link", "Achievements 10000");
    await write(page, "Search", "transalted hai", "searchbox");
    await find(page, "button", "Edit: Translated a haiku");
    await findText(page, "1 found");
    await page.keyboard.down("Control");
    await page.keyboard.press("a");
    await page.keyboard.up("Control");
    await page.keyboard.press("Backspace");
    const count = () => page.$$eval("[data-row]", (rows) => rows.length);
    await eventually("The list is not whole again.", async () => (await count()) > 20);
    const before = await count();
    expect(before).toBeLessThan(300);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await eventually("The list did not grow.", async () => (await count()) > before);
  });

  it("are gone through by arrows beyond what was drawn at first", async () => {
    await reload(page);
    await find(page, "link", "Achievements 10000");
    await page.focus("[data-row] [aria-label^='Edit: ']");
    for (let step = 0; step < 120; step++) await page.keyboard.press("ArrowDown");
    const at = await page.evaluate(() => {
      const rows = [...document.querySelectorAll("[data-row]")];
      return rows.findIndex((row) => row.contains(document.activeElement));
    });
    expect(at).toBe(120);
  });

  it("are deleted and brought back far down without a jump: the way back is in sight, and the row afterwards", async () => {
    await reload(page);
    await find(page, "link", "Achievements 10000");
    await page.focus("[data-row] [aria-label^='Edit: ']");
    for (let step = 0; step < 60; step++) await page.keyboard.press("ArrowDown");
    const readTop = () => page.evaluate(() => scrollY);
    const isInSight = (found: Element) => {
      const { top, bottom } = found.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };
    const top = await readTop();
    expect(top).toBeGreaterThan(2_000);
    const text = await page.evaluate(
      () => document.activeElement?.closest("[data-row]")?.querySelector("h3")?.textContent ?? "",
    );
    await page.keyboard.press("Delete");
    await findGone(page, "button", `Edit: ${text}`);
    expect(await readFocus(page)).toBe("button Undo");
    expect(Math.abs((await readTop()) - top)).toBeLessThan(300);
    expect(await page.$eval(".undo-bar", isInSight)).toBe(true);
    await page.keyboard.press("Enter");
    await eventually(
      "Focus did not go back to the row.",
      async () => (await readFocus(page)) === `button Edit: ${text}`,
    );
    // A row that came back just outside the window is brought to its middle.
    expect(Math.abs((await readTop()) - top)).toBeLessThan(await page.evaluate(() => innerHeight));
    expect(await page.$eval(":focus", isInSight)).toBe(true);
  });

  it("keep the index up to date with what changes", async () => {
    await write(page, "Search", "transalted", "searchbox");
    await press(page, "Delete: Translated a haiku");
    await findGone(page, "button", "Edit: Translated a haiku");
    await press(page, "Undo");
    await find(page, "button", "Edit: Translated a haiku");
  });
});

describe("the card", () => {
  it("leads to where one is written, on a page of our own", async () => {
    await eraseStored(browser);
    const site = await serveMail(browser);
    const mail = await site.open();
    await openThread(mail, "Your application at Nordlicht Energie");
    await press(mail, "When you’re ready");
    await press(mail, "Recall what you have done, 2 min");
    await press(mail, "Write down the first one");
    const desk = await findDesk(browser);
    await write(desk, "One thing you have done and are glad of", "Cut the loading time");
    await press(desk, "Keep it");
    await findText(desk, "Kept.");
    expect((await readStored(browser)).achievements.map(({ text }) => text)).toEqual(["Cut the loading time"]);
  });
});
