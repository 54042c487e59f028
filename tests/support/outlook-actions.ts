import type { ElementHandle, Page } from "puppeteer-core";
import type { MailActions, PageRecords, WhichMail } from "./mail-actions";
import { patience, soon } from "./soon";

// The page's parts are known here by what the simulated page calls them, so that tests find them under any switch.
const list = "[data-look=list]";
const row = "[data-look=row]";

/** Clicks a row and waits until the pane has all of that mail it will ever have. */
async function openThread(page: Page, which: WhichMail): Promise<void> {
  const found = await findRow(page, which);
  const subject = await found.evaluate(
    (element) => element.querySelector("[data-look=row-subject]")?.textContent ?? "",
  );
  await found.click();
  await soon(
    `The mail "${which}" did not appear on the simulated page.`,
    page.waitForFunction(
      (wanted) => document.querySelector<HTMLElement>("[data-look=reading]")?.dataset["done"] === wanted,
      { timeout: patience },
      subject,
    ),
  );
}

/** A row of the list; from another app, or a mail that covers the list, one goes to the list first. */
async function findRow(page: Page, which: WhichMail): Promise<ElementHandle<HTMLElement>> {
  if (!(await isVisible(page, list))) {
    await page.click((await isVisible(page, "[data-press=inbox]")) ? "[data-press=inbox]" : "[data-press=to-mail]");
    await page.waitForSelector(list, { visible: true, timeout: patience });
  }
  const rows = (await page.$$(row)) as ElementHandle<HTMLElement>[];
  for (const [index, candidate] of rows.entries()) {
    const isWanted =
      typeof which === "number"
        ? index === which
        : await candidate.evaluate(
            (element, subject) => element.querySelector("[data-look=row-subject]")?.textContent === subject,
            which,
          );
    if (isWanted) return candidate;
  }
  throw new Error(`The list on the screen has no mail "${which}".`);
}

async function isVisible(page: Page, selector: string): Promise<boolean> {
  const found = await page.$(selector);
  return (await found?.isVisible()) ?? false;
}

/** The list stays where it is; a press on the folder leaves the mail. */
async function backToList(page: Page): Promise<void> {
  const inbox = await page.$("[data-press=inbox]");
  await inbox?.click();
  await soon(
    "The mail stayed on the screen.",
    page.waitForFunction(() => document.querySelector("[data-look=subject]") === null, { timeout: patience }),
  );
}

/** Presses Reply wherever it is to be found, the row below the mail before all else. */
async function openReply(page: Page): Promise<void> {
  const buttons = "[data-look=way][data-press=reply], [data-press=reply], [data-press=more]";
  const button = page.waitForSelector(buttons, { visible: true, timeout: patience });
  const [below] = await page.$$("[data-look=way][data-press=reply]");
  const pressed = below ?? (await soon("The mail has no Reply.", button));
  await pressed?.click();
  if (await pressed?.evaluate((element) => element.matches("[data-press=more]"))) {
    const item = await page.waitForSelector("[role=menu] [data-press=reply]", { visible: true, timeout: patience });
    await item?.click();
  }
  await soon(
    "The reply box did not take focus.",
    page.waitForFunction(() => document.activeElement?.matches("[data-look=compose] [data-look=editor]") === true, {
      timeout: patience,
    }),
  );
}

async function readRecords(page: Page): Promise<PageRecords> {
  return page.evaluate(() => {
    const { tripwires, shortcuts, drafts } = window.simulatedOutlook;
    return { tripwires, shortcuts, drafts };
  });
}

async function readMessageKey(page: Page): Promise<string> {
  return page.evaluate(() => {
    const open = document.querySelector('[aria-expanded="true"] [id^=MSG_][id$=_FROM]');
    return open?.id.replace(/^MSG_|_FROM$/gu, "") ?? "";
  });
}

/** What a person does in the simulated Outlook. */
export const outlookActions: MailActions = {
  findRow,
  openThread,
  backToList,
  openReply,
  readRecords,
  readMessageKey,
  popOut: "Open in new window",
};
