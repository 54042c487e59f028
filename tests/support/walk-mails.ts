import type { Page } from "puppeteer-core";
import { makeLargeMailbox } from "../e2e/mail-pages/large-mailbox";
import type { Mailbox } from "../e2e/mail-pages/mailbox";
import type { TestBrowser } from "./browser";
import { waitForVerdict } from "./extension";
import { type Heap, readHeap } from "./heap";
import { backToList, openThread, readMessageKey } from "./mail-actions";
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
    await openThread(page, index);
    if (hasOnward) await waitForVerdict(browser, await readMessageKey(page));
    // For a moment two views are shown at once, and a press may meet the wrong one.
    await page.waitForFunction(() => document.querySelectorAll("[role=main]").length === 1);
    await backToList(page);
    await page.waitForFunction(() => document.querySelectorAll("[role=main]").length === 1);
  }
  if (before === null) throw new Error(`A walk is longer than ${warmUp} mails.`);
  await settle(page);
  const after = await readHeap(page);
  await page.close();
  return { bytes: after.bytes - before.bytes, nodes: after.nodes - before.nodes };
}

/** The card goes a few looks after its mail, and old views go with the next one that is opened. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelectorAll("[data-onward-card] *").length === 0);
  await page.evaluate(() => new Promise((over) => setTimeout(over, 1_000)));
}
