import type { Page } from "puppeteer-core";
import { launchChromium } from "../tests/support/launch-chromium";
import { makeLongRecord } from "../tests/support/long-record";
import { sampleRejection } from "../tests/support/sample-mail";
import { seedStored } from "../tests/support/seed-stored";
import { eventually, find } from "../tests/support/surfaces";
import { printTimes, summarise } from "./statistics";

const rejections = 2_000;
const achievements = 10_000;
const openings = 30;
/** Most milliseconds until the first rows are drawn, and for 95 of 100 letters until what they find is drawn. */
const aims = { rows: 300, letter: 50 } as const;

/** What is searched for: the beginning of many words, words that are spelt wrong, several words, and what is not there. */
const searches = ["workshop", "migratoin", "led team", "18 %", "kubernetes berlin", "zzyzx", "résumé", "a new plan"];

/** Prints how soon the page of a long record shows its first rows, and how soon a letter in the search shows what it finds. */
export async function measureOptions(): Promise<void> {
  const browser = await launchChromium({ extension: "dist/chrome" });
  try {
    const page = await browser.openOwnPage("src/options/index.html");
    await find(page, "heading", "Start with one");
    await seedStored(page, { achievements: makeLongRecord(achievements), rejections: makeRejections() });
    await page.evaluateOnNewDocument(noteFirstRows);
    const times: number[] = [];
    for (let turn = 0; turn <= openings; turn++) {
      await page.reload();
      await page.waitForFunction(() => "firstRows" in globalThis);
      // The first opening also compiles the scripts; every later one finds them compiled.
      if (turn > 0) times.push(await page.evaluate(() => (globalThis as unknown as { firstRows: number }).firstRows));
    }
    console.log(`options page, ${rejections} rejections and ${achievements} achievements`);
    printTimes("first rows drawn", times, aims.rows);
    await measureSearch(page);
  } finally {
    await browser.close();
  }
}

async function measureSearch(page: Page): Promise<void> {
  const field = await page.waitForSelector("input[type=search]");
  await field?.click();
  await page.keyboard.type("migratoin");
  // Only the index finds what is spelt wrong; before it is there, all rows or none are shown.
  await eventually("There is no index.", () =>
    page.$$eval("li[data-row]", (rows) => rows.length > 0 && rows.every((row) => /migration/u.test(row.innerHTML))),
  );
  await clear(page);
  await page.evaluate(noteLetters);
  for (const search of searches) {
    for (const letter of search) {
      await page.keyboard.sendCharacter(letter);
      await page.waitForFunction(() => (globalThis as unknown as { waiting: number }).waiting === 0);
    }
    await clear(page);
  }
  const { letters, tasks } = await page.evaluate(
    () => (globalThis as unknown as { noted: { letters: number[]; tasks: number[] } }).noted,
  );
  const { median, p95, count } = summarise(letters);
  const state = p95 < aims.letter ? "reached" : "MISSED";
  console.log(
    `a letter in the search until rows are drawn: median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms of ${count} (aim p95 < ${aims.letter} ms: ${state})`,
  );
  console.log(
    `  longest task meanwhile: ${tasks.length > 0 ? `${Math.max(...tasks).toFixed(0)} ms` : "none over 50 ms"}`,
  );
}

async function clear(page: Page): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.press("Backspace");
}

/** Runs in the page: when, after navigation began, the first rows were painted. */
function noteFirstRows(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector("li[data-row]")) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { firstRows: performance.now() })));
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: how long it took from each letter until rows that belong to it were painted, and every long task. */
function noteLetters(): void {
  const noted = { letters: [] as number[], tasks: [] as number[] };
  const scope = Object.assign(globalThis, { noted, waiting: 0 });
  new PerformanceObserver((list) => noted.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: "longtask",
  });
  addEventListener(
    "input",
    ({ timeStamp }) => {
      scope.waiting++;
      const look = () => {
        if (document.querySelector("[data-rows][aria-busy=true]")) requestAnimationFrame(look);
        else {
          setTimeout(() => {
            noted.letters.push(performance.now() - timeStamp);
            scope.waiting--;
          });
        }
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );
}

function makeRejections() {
  return Array.from({ length: rejections }, (_, at) =>
    sampleRejection({ id: `rejection-${at}`, threadKey: `thread-f:${at}`, createdAt: at, updatedAt: at }),
  );
}
