import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";
import type { MethodName } from "../../support/insert-harness";
import { here, launchHere } from "../../support/launch-here";
import { openReply, openThread, readRecords } from "../../support/mail-actions";
import { type MailSite, serveMail } from "../../support/mail-site";
import { editors, readReplyBox } from "../../support/reply-box";
import { bundlePage, root } from "../mail-pages/page-cache";

const text = "Hello Mara,\n\nThank you for letting me know.\n\nBest wishes,";

/** How a method ends, how often Ctrl+Z is pressed until the box is as before (null: it never is), and whether Undo works. */
type Measured = readonly [arrival: string, presses: number | null, undone: boolean];

/** The same figures stand in docs/replies.md. `nothing`: the editor took none of it, and the next method has its turn. */
const nothing: Measured = ["not-arrived", 0, false];
const measured: Readonly<Record<typeof here.host, Readonly<Record<MethodName, Measured>>>> = {
  gmail: {
    typing: ["whole", 1, true],
    "typing between keys": ["whole", 1, true],
    paste: nothing,
    nodes: ["whole", 1, true],
  },
  outlook: {
    typing: ["whole", null, true],
    "typing between keys": ["whole", 1, true],
    paste: ["whole", 1, false],
    nodes: ["whole", null, true],
  },
};

/** Presses after which it is given up. */
const most = 6;

let browser: TestBrowser;
let site: MailSite;
let page: Page;
let script: string;

beforeAll(async () => {
  const target = join(root, ".cache", `insert-harness-${process.pid}.js`);
  await bundlePage(join(root, "tests/support/insert-harness"), target);
  script = await readFile(target, "utf8");
  browser = await launchHere();
  site = await serveMail(browser);
});

afterAll(async () => {
  await browser.close();
});

async function openBox(): Promise<string> {
  page = await site.open();
  await openThread(page, "Your application at Nordlicht Energie");
  await openReply(page);
  await page.evaluate(script);
  return (await readReplyBox(page)).html;
}

async function countPresses(before: string): Promise<number | null> {
  for (let pressed = 0; pressed <= most; pressed++) {
    if ((await readReplyBox(page)).html === before) return pressed;
    await page.keyboard.down("Control");
    await page.keyboard.press("z");
    await page.keyboard.up("Control");
  }
  return null;
}

describe("a way to insert, in the real editor", () => {
  for (const [method, expected] of Object.entries(measured[here.host]) as [MethodName, Measured][]) {
    it(`${method} arrives, and is undone, as it is written down`, async () => {
      await openBox();
      const arrival = await page.evaluate((...about) => window.insertBy(...about), method, editors, text);
      const isUndone = await page.evaluate(() => window.undoInsertion());
      await page.close();
      const before = await openBox();
      await page.evaluate((...about) => window.insertBy(...about), method, editors, text);
      const presses = await countPresses(before);
      expect([arrival, presses, isUndone]).toEqual(expected);
      expect((await readRecords(page)).tripwires).toEqual([]);
      await page.close();
    });
  }
});
