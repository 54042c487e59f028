import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "puppeteer-core";
import { type Achievement, inOneLine } from "../src/core/model/achievement";
import { launchChromium } from "../tests/support/launch-chromium";
import { seedStored } from "../tests/support/seed-stored";
import { pickOne, seededRandom } from "../tests/support/seeded-random";
import { press } from "../tests/support/surfaces";
import { summarise } from "./statistics";

const rows = 20_000;
const keptRows = 10_000;
/** Bytes of a file that is just let in. */
const wantedSize = 20 * 1024 * 1024 - 2_000;
/** Longest frame that is no halt, in milliseconds. */
const aim = 100;

const words =
  "led a team that moved the orders of four shops to one service and cut the time of a release by half while nobody lost a sale".split(
    " ",
  );

/**
 * Prints how long bringing in a file of 20 MB and 20,000 rows takes beside 10,000 kept achievements, from the choice of the file to
 * the record drawn anew, and the longest frame of each part. A quarter of its rows is kept already, and lacks something.
 */
export async function measureImport(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "onward-import-"));
  const browser = await launchChromium({ extension: "dist/chrome" });
  try {
    const random = seededRandom(7);
    const kept = Array.from({ length: keptRows }, (_, index) => keptAchievement(index, random));
    const file = path.join(folder, "achievements.csv");
    writeFileSync(file, writeTable(kept, random));
    const page = await browser.openOwnPage("src/options/index.html#data/import");
    await page.waitForSelector(".drop button");
    await seedStored(page, { achievements: kept });
    await page.reload();
    await waitForCount(page, keptRows);
    await startMeter(page);

    const size = (statSync(file).size / 1024 / 1024).toFixed(1);
    console.log(`import: ${rows} rows of ${size} MiB beside ${keptRows} kept achievements`);
    await new Promise((over) => setTimeout(over, 3_000));
    const alone = await takePart(page);
    const rounds: Part[][] = [];
    for (let round = 0; round < 3; round++) rounds.push(await measureRound(page, file));
    for (const [index, name] of names.entries())
      printPart(
        name,
        rounds.flatMap((parts) => parts[index] ?? []),
      );
    console.log(`  beside it: the longest frame of the same page doing nothing, ${alone.frame.toFixed(0)} ms`);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

const names = ["read, planned and shown", "written", "the record drawn anew", "taken back and drawn anew"];

/** Brings the file in and takes it back; how long each part took. */
async function measureRound(page: Page, file: string): Promise<Part[]> {
  // What was taken back before is told above it, and moves it.
  const [chooser] = await Promise.all([page.waitForFileChooser(), press(page, "Choose files")]);
  await takePart(page);
  await chooser.accept([file]);
  await page.waitForSelector("#import-preview", { timeout: 60_000 });
  const read = await takePart(page);
  await page.click(".act-bar .btn[data-kind=primary]");
  await page.waitForSelector(".notice .link", { timeout: 60_000 });
  const written = await takePart(page);
  await waitForCount(page, keptRows + (rows * 3) / 4);
  const drawn = await takePart(page);
  await page.click(".notice .link");
  await waitForCount(page, keptRows);
  return [read, written, drawn, await takePart(page)];
}

function keptAchievement(index: number, random: () => number): Achievement {
  return {
    ...inOneLine(`${sentence(30, random)} ${index}`),
    id: `kept-${index}`,
    createdAt: index,
    updatedAt: index,
    shownAt: null,
  };
}

/** As many bytes as a file may have, in rows of one length. */
function writeTable(kept: readonly Achievement[], random: () => number): string {
  const length = Math.floor(wantedSize / rows);
  const lines = Array.from({ length: rows - 1 }, (_, index) => {
    const known = index % 4 === 0 ? kept[index / 2] : undefined;
    const start = `"${known?.text ?? `${sentence(30, random)} new ${index}`}",2024-05,Halden & Sons,"`;
    return `${start}${sentence(200, random).slice(0, length - start.length - 3)}"\n`;
  });
  const last = `"${sentence(30, random)} last",2024-05,Halden & Sons,"${sentence(30, random)}"\n`;
  return `text,date,employer,details\n${lines.join("")}${last}`;
}

function sentence(length: number, random: () => number): string {
  return Array.from({ length }, () => pickOne(words, random)).join(" ");
}

async function waitForCount(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector("a[href='#achievements'] small")?.textContent === wanted,
    { timeout: 60_000 },
    String(count),
  );
}

/** Milliseconds one part took, its longest frame, and its longest task of the page. */
interface Part {
  readonly time: number;
  readonly frame: number;
  readonly task: number;
}

declare global {
  interface Window {
    /** What was measured since the last part. */
    takePart(): Part;
  }
}

async function startMeter(page: Page): Promise<void> {
  await page.evaluate(() => {
    let startedAt = performance.now();
    let drawnAt = startedAt;
    let frame = 0;
    let task = 0;
    const draw = () => {
      const now = performance.now();
      frame = Math.max(frame, now - drawnAt);
      drawnAt = now;
      requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) task = Math.max(task, duration);
    }).observe({ type: "longtask" });
    window.takePart = () => {
      const now = performance.now();
      const part = { time: now - startedAt, frame: Math.max(frame, now - drawnAt), task };
      [startedAt, frame, task] = [now, 0, 0];
      return part;
    };
  });
}

function takePart(page: Page): Promise<Part> {
  return page.evaluate(() => window.takePart());
}

/** The medians of the rounds: one halt of a busy machine is none of the page's. */
function printPart(name: string, parts: readonly Part[]): void {
  const middle = (key: keyof Part) => summarise(parts.map((part) => part[key])).median;
  const [frame, task] = [middle("frame"), middle("task")];
  const state = frame <= aim ? "reached" : "MISSED";
  console.log(
    `  ${name}: ${(middle("time") / 1000).toFixed(2)} s, longest frame ${frame.toFixed(0)} ms (aim <= ${aim} ms: ${state}; rounds ${parts.map((part) => part.frame.toFixed(0)).join(", ")}), longest task ${task > 0 ? `${task.toFixed(0)} ms` : "under 50 ms"}`,
  );
}
