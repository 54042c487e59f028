import type { Page } from "puppeteer-core";
import type { TestBrowser } from "../tests/support/browser";
import { launchChromium } from "../tests/support/launch-chromium";
import { backToList, openThread } from "../tests/support/mail-actions";
import { serveMail } from "../tests/support/mail-site";
import { findGone } from "../tests/support/surfaces";
import { printTimes } from "./statistics";

const subjects = ["Your application at Nordlicht Energie", "Update on Service Designer (Ref. 20418)"];
const chipName = "When you’re ready";

/** Times from the mail's body in the document to the chip painted, in milliseconds; the worker alive, and ended before each mail. */
export async function measureChip(count: number): Promise<void> {
  const browser = await launchChromium({ extension: "dist/chrome-open" });
  try {
    const page = await (await serveMail(browser)).open();
    await watchForChip(page);
    await openAndTime(page, 0);
    printTimes("chip, worker warm", await repeat(count, browser, page, false), 150);
    printTimes("chip, worker cold", await repeat(count, browser, page, true), 400);
  } finally {
    await browser.close();
  }
}

async function repeat(count: number, browser: TestBrowser, page: Page, isCold: boolean): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < count; turn++) {
    if (isCold) await browser.endBackground();
    else await browser.inBackground(() => null, null);
    times.push(await openAndTime(page, turn));
  }
  return times;
}

async function openAndTime(page: Page, turn: number): Promise<number> {
  await page.evaluate(() => window.timeNextChip());
  await openThread(page, subjects[turn % subjects.length] ?? "");
  const time = await page.evaluate(() => window.chipTime);
  await backToList(page);
  await findGone(page, "button", chipName);
  return time;
}

declare global {
  interface Window {
    /** Starts to wait for the next mail and its chip. */
    timeNextChip(): void;
    /** Milliseconds from the body in the document to the end of the frame that painted the chip. */
    chipTime: Promise<number>;
  }
}

/** Puts a stopwatch into the page: it sees the body by an observer of its own, and the chip by looking once a frame. */
async function watchForChip(page: Page): Promise<void> {
  await page.evaluate(() => {
    const live = () => [...document.querySelectorAll("[role=main]:not([style*='display: none'])")].at(-1);
    const nextFrame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const isChipShown = () => {
      const root = document.querySelector("[data-onward-card]")?.shadowRoot;
      const chip = root?.querySelector<HTMLElement>('[data-part="chip"] .chip');
      return chip?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ?? false;
    };
    window.timeNextChip = () => {
      window.chipTime = new Promise((done) => {
        const observer = new MutationObserver(() => {
          if (!live()?.querySelector(".ii.gt .a3s")) return;
          observer.disconnect();
          void waitForChip(performance.now());
        });
        const waitForChip = async (inserted: number) => {
          while (!isChipShown()) await nextFrame();
          // A task queued in a frame runs after that frame was painted.
          await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
          done(performance.now() - inserted);
        };
        observer.observe(document.body, { childList: true, subtree: true });
      });
    };
  });
}
