import type { CDPSession, Page } from "puppeteer-core";
import { makeLargeMailbox } from "../tests/e2e/mail-pages/large-mailbox";
import type { TestBrowser } from "../tests/support/browser";
import { launchChromium } from "../tests/support/launch-chromium";
import { backToList, openThread } from "../tests/support/mail-actions";
import { serveMail } from "../tests/support/mail-site";
import { summarise } from "./statistics";

const mails = 500;
const mutationsPerSecond = 5_000;
/** Length of one stretch, in milliseconds, and how many are measured with and without Onward in turn. */
const stretch = 4_000;
const aim = 2;

interface Bench {
  readonly browser: TestBrowser;
  readonly page: Page;
  readonly session: CDPSession;
}

/** What one stretch showed: the share of one core in per cent, and the changes a second the page really made. */
interface Load {
  readonly busy: number;
  readonly changes: number;
}

/** Prints what the reader costs on a busy mailbox, in per cent of one core, beside the same page without Onward. */
export async function measureReader(turns: number): Promise<void> {
  const withOnward = await startBench("dist/chrome");
  const without = await startBench(undefined);
  try {
    const costs: number[] = [];
    const alone: Load[] = [];
    const beside: Load[] = [];
    for (let turn = 0; turn < turns; turn++) {
      const ground = await readLoad(without);
      const load = await readLoad(withOnward);
      alone.push(ground);
      beside.push(load);
      costs.push(load.busy - ground.busy);
    }
    const own = await readOwnShare(withOnward);
    const { median, p95 } = summarise(costs);
    const state = median < aim ? "reached" : "MISSED";
    const middle = (loads: readonly Load[], key: keyof Load) =>
      summarise(loads.map((load) => load[key])).median.toFixed(0);
    console.log(
      `reader on ${mails} mails: median ${median.toFixed(2)} %, p95 ${p95.toFixed(2)} % of one core over ${turns} pairs (aim < ${aim} %: ${state})`,
    );
    console.log(`  in the reader's own functions, layout it asks for included: ${own.toFixed(2)} % of one core`);
    console.log(
      `  the page alone ${middle(alone, "busy")} % at ${middle(alone, "changes")} changes a second; with Onward ${middle(beside, "busy")} % at ${middle(beside, "changes")}`,
    );
  } finally {
    await withOnward.browser.close();
    await without.browser.close();
  }
}

/** The list with its storm, after a mail was read: its hidden view is still in the document, as in the real mailbox. */
async function startBench(extension: string | undefined): Promise<Bench> {
  const browser = await launchChromium(extension === undefined ? {} : { extension });
  const page = await (await serveMail(browser, makeLargeMailbox(mails), { mutationsPerSecond })).open();
  await openThread(page, 0);
  await backToList(page);
  const session = await page.createCDPSession();
  await session.send("Performance.enable");
  return { browser, page, session };
}

async function readLoad({ page, session }: Bench): Promise<Load> {
  const [seconds, changes] = [await readTaskSeconds(session), await readChanges(page)];
  await new Promise((over) => setTimeout(over, stretch));
  const busy = ((await readTaskSeconds(session)) - seconds) / (stretch / 100_000);
  return { busy, changes: ((await readChanges(page)) - changes) / (stretch / 1_000) };
}

/** Share of one core spent inside the extension's functions during one stretch, by samples, in per cent. */
async function readOwnShare({ session }: Bench): Promise<number> {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 200 });
  await session.send("Profiler.start");
  await new Promise((over) => setTimeout(over, stretch));
  const { profile } = await session.send("Profiler.stop");
  const own = new Set(
    profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith("chrome-extension://")).map(({ id }) => id),
  );
  const inside = (profile.samples ?? []).filter((id) => own.has(id)).length;
  return (inside / (profile.samples?.length ?? Number.NaN)) * 100;
}

async function readChanges(page: Page): Promise<number> {
  return page.evaluate(() => window.simulatedGmail.stormChanges);
}

async function readTaskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
}
