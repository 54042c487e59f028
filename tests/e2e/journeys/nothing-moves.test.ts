import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";
import { here, launchHere } from "../../support/launch-here";
import { clickRow } from "../../support/mail-actions";
import { serveMail } from "../../support/mail-site";
import { find, press } from "../../support/surfaces";

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchHere();
});

afterAll(async () => {
  await browser.close();
});

/** Where everything of the mail app stands, in whole pixels, as one text. What is ours is left out. */
function readLayout(): string {
  const boxes = [...document.body.querySelectorAll("*")].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return `${element.tagName} ${[left, top, width, height].map(Math.round).join(" ")}`;
  });
  return [...boxes, `${innerWidth} ${document.documentElement.scrollWidth} ${document.body.scrollHeight}`].join("\n");
}

it("nothing of the mail app moves when chip and card come and go", async () => {
  const site = await serveMail(browser);
  page = await site.open();
  if (here.browser === "chromium") await watchShifts();
  await page.evaluate(() => {
    // Taken in the first frame that has the mail's words: before anything can have been answered to the reader.
    const look = () => {
      const body = [...document.querySelectorAll<HTMLElement>(".a3s, [id^=UniqueMessageBody]")].at(-1);
      if (body?.textContent && body.getBoundingClientRect().height > 0) window.mailShownAt = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  });
  await clickRow(page, "Your application at Nordlicht Energie");
  await page.waitForFunction(
    () => window.mailShownAt !== undefined && document.querySelectorAll("[role=main]").length === 1,
  );
  const before = await page.evaluate(readLayout);
  await find(page, "button", "When you’re ready");
  expect(await page.evaluate(readLayout)).toBe(before);
  await press(page, "When you’re ready");
  await find(page, "button", "Write a reply");
  expect(await page.evaluate(readLayout)).toBe(before);
  await page.keyboard.press("Escape");
  await press(page, "Not for this mail");
  expect(await page.evaluate(readLayout)).toBe(before);
  if (here.browser === "chromium") expect(await readShifts()).toEqual([]);
  await page.close();
});

/** The browser's own count of things that moved without being asked to; Firefox keeps none. */
async function watchShifts(): Promise<void> {
  await page.evaluate(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        window.shifts.push({ at: entry.startTime, value: (entry as PerformanceEntry & { value: number }).value });
      }
    }).observe({ type: "layout-shift" });
  });
}

async function readShifts(): Promise<number[]> {
  return page.evaluate(() =>
    window.shifts.flatMap(({ at, value }) => (at > (window.mailShownAt ?? 0) + 100 ? value : [])),
  );
}

declare global {
  interface Window {
    shifts: { readonly at: number; readonly value: number }[];
    mailShownAt?: number;
  }
}
