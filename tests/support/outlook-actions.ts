import type { ElementHandle, Page } from "puppeteer-core";
import type { MailActions, PageRecords, WhichMail } from "./mail-actions";
import { patience, soon } from "./soon";

const subjectSelector = "[role=heading][id^=CONV_][id$=_SUBJECT]";
const editorSelector = "[id^=editorParent_] [contenteditable=true][role=textbox]";

async function openThread(page: Page, which: WhichMail): Promise<void> {
  const row = await findRow(page, which);
  const conversation = await row.evaluate((element) => element.dataset["convid"] ?? "");
  await row.click();
  await soon(
    `The mail "${which}" did not appear on the simulated page.`,
    page.waitForFunction(
      (selector, id) =>
        document.querySelector(selector)?.id === `CONV_${id}_SUBJECT` &&
        document.querySelector("[id^=UniqueMessageBody]") !== null,
      { timeout: patience },
      subjectSelector,
      conversation,
    ),
  );
}

async function findRow(page: Page, which: WhichMail): Promise<ElementHandle<HTMLElement>> {
  const rows = (await page.$$("#MailList [role=option]")) as ElementHandle<HTMLElement>[];
  for (const [index, row] of rows.entries()) {
    const isWanted =
      typeof which === "number"
        ? index === which
        : await row.evaluate((element, subject) => element.children[1]?.textContent === subject, which);
    if (isWanted) return row;
  }
  throw new Error(`The list on the screen has no mail "${which}".`);
}

/** The list stays where it is; a press on the folder leaves the mail. */
async function backToList(page: Page): Promise<void> {
  const inbox = await page.$("::-p-xpath(//*[@role='treeitem'][text()='Inbox'])");
  await inbox?.click();
  await soon(
    "The mail stayed on the screen.",
    page.waitForFunction(
      (selector) => document.querySelector(selector) === null,
      { timeout: patience },
      subjectSelector,
    ),
  );
}

async function openReply(page: Page): Promise<void> {
  const reply = page.waitForSelector("[role=main] button:has(> i[data-icon-name=ArrowReplyRegular]):not([role])", {
    visible: true,
    timeout: patience,
  });
  await (await soon("The mail has no Reply.", reply))?.click();
  await soon(
    "The reply box did not take focus.",
    page.waitForFunction(
      (selector) => document.activeElement?.matches(selector) === true,
      { timeout: patience },
      editorSelector,
    ),
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
