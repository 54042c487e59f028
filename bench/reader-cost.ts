import type { CDPSession } from "puppeteer-core";
import { makeLargeMailbox } from "../tests/e2e/mail-pages/gmail/large-mailbox";
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
  readonly session: CDPSession;
}

/** Prints what the reader costs on a busy mailbox, in per cent of one core, beside the same page without Onward. */
export async function measureReader(turns: number): Promise<void> {
  const withOnward = await startBench("dist/chrome");
  const without = await startBench(undefined);
  try {
    const costs: number[] = [];
    const grounds: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      const ground = await readLoad(without);
      grounds.push(ground);
      costs.push((await readLoad(withOnward)) - ground);
    }
    const { median, p95 } = summarise(costs);
    const state = median < aim ? "reached" : "MISSED";
    console.log(
      `reader on ${mails} mails, ${mutationsPerSecond} mutations a second: median ${median.toFixed(2)} %, p95 ${p95.toFixed(2)} % of one core over ${turns} pairs; the page alone ${summarise(grounds).median.toFixed(1)} % (aim < ${aim} %: ${state})`,
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
  return { browser, session };
}

/** Share of one core the page's main thread was busy during one stretch, in per cent. */
async function readLoad({ session }: Bench): Promise<number> {
  const before = await readTaskSeconds(session);
  await new Promise((over) => setTimeout(over, stretch));
  return ((await readTaskSeconds(session)) - before) / (stretch / 100_000);
}

async function readTaskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
}
