import type { ElementHandle, Page } from "puppeteer-core";
import { clickAtRest } from "./click-at-rest";
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
  await clickAtRest(page, `row of “${which}”`, () => findRow(page, which));
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
  await clickAtRest(page, "folder of the list", () => page.$("[data-press=inbox]"));
  await soon(
    "The mail stayed on the screen.",
    page.waitForFunction(() => document.querySelector("[data-look=subject]") === null, { timeout: patience }),
  );
}

/** Presses Reply wherever it is to be found, the row below the mail before all else. */
async function openReply(page: Page): Promise<void> {
  const pressed = await clickAtRest(page, "Reply of the mail", async () => {
    const below = await page.$("[data-look=way][data-press=reply]");
    return below ?? (await page.$("[data-press=reply], [data-press=more]"));
  });
  if (await pressed.evaluate((element) => element.matches("[data-press=more]"))) {
    await clickAtRest(page, "Reply in the menu", () => page.$("[role=menu] [data-press=reply]"));
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
