import type { Page } from "puppeteer-core";
import { makeLargeMailbox } from "../e2e/mail-pages/large-mailbox";
import type { Mailbox } from "../e2e/mail-pages/mailbox";
import type { TestBrowser } from "./browser";
import { waitForVerdict } from "./extension";
import { type Heap, readHeap } from "./heap";
import { readMessageKey } from "./mail-actions";
import { serveMail } from "./mail-site";

/** Mails opened before the first measurement: what is built once is built by then. */
const warmUp = 10;

/** A mailbox whose every second mail is a rejection. */
function mailboxToWalk(mails: number): Mailbox {
  const { account, threads } = makeLargeMailbox(mails);
  const decision = "Unfortunately, we have decided not to move forward with your application.";
  return {
    account,
    threads: threads.map((thread, index) =>
      index % 2 === 1
        ? thread
        : {
            subject: `Your application ${index}`,
            messages: thread.messages.map((message) => ({ ...message, text: `Thank you for applying. ${decision}` })),
          },
    ),
  };
}

/** Opens one mail after the other, as a person goes through them, and tells by how much the page grew from the first few on. */
export async function measureWalk(browser: TestBrowser, mails: number, hasOnward: boolean): Promise<Heap> {
  const site = await serveMail(browser, mailboxToWalk(mails), { bodyDelay: 0 });
  const page = await site.open();
  let before: Heap | null = null;
  for (let index = 0; index < mails; index++) {
    if (index === warmUp) before = await readHeap(page);
    await openRow(page, index);
    if (hasOnward) await waitForVerdict(browser, await readMessageKey(page));
    await leaveMail(page);
  }
  if (before === null) throw new Error(`A walk is longer than ${warmUp} mails.`);
  await settle(page);
  const after = await readHeap(page);
  await page.close();
  return { bytes: after.bytes - before.bytes, nodes: after.nodes - before.nodes };
}

/** By the page's own buttons, without looking at a thousand rows for each: the walk is long. */
async function openRow(page: Page, index: number): Promise<void> {
  await page.evaluate((at) => {
    window.walked = window.simulatedGmail.opened.length;
    document.querySelectorAll<HTMLElement>("[role=main] [data-simulated=row]")[at]?.click();
  }, index);
  await page.waitForFunction(
    () =>
      window.simulatedGmail.opened.length > window.walked &&
      window.simulatedGmail.pending === 0 &&
      document.querySelectorAll("[role=main]").length === 1,
  );
}

async function leaveMail(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>("[role=main] [data-simulated=back]")?.click());
  await page.waitForFunction(
    () =>
      document.querySelectorAll("[role=main]").length === 1 &&
      document.querySelector("[role=main] [data-simulated=row]") !== null,
  );
}

declare global {
  interface Window {
    /** How many mails had been opened before the last row was pressed. */
    walked: number;
  }
}

/** The card goes a few looks after its mail, and old views go with the next one that is opened. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelectorAll("[data-onward-card] *").length === 0);
  await page.evaluate(() => new Promise((over) => setTimeout(over, 1_000)));
}
