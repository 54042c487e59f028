import type { ElementHandle, Page } from "puppeteer-core";
import { clickAtRest } from "./click-at-rest";
import type { MailActions, PageRecords, WhichMail } from "./mail-actions";
import { patience, soon } from "./soon";

/** The view that is on the screen; hidden ones lie before it in the document. */
const liveView = "[role=main]:not([style*='display: none'])";

/** Clicks a row and waits until the mail is on the screen, with all that comes with it. */
async function openThread(page: Page, which: WhichMail): Promise<void> {
  const before = await page.evaluate(() => window.simulatedGmail.opened.length);
  await clickAtRest(page, `row of “${which}”`, () => findRow(page, which));
  await soon(
    `The mail "${which}" did not appear on the simulated page.`,
    page.waitForFunction(
      (count) => window.simulatedGmail.opened.length > count && window.simulatedGmail.pending === 0,
      { timeout: patience },
      before,
    ),
  );
}

async function findRow(page: Page, which: WhichMail): Promise<ElementHandle<HTMLElement>> {
  const list = (await page.$$(liveView)).at(-1);
  const rows = ((await list?.$$("[data-simulated=row]")) ?? []) as ElementHandle<HTMLElement>[];
  for (const [index, row] of rows.entries()) {
    const isWanted =
      typeof which === "number"
        ? index === which
        : (await row.$eval("[data-simulated=row-subject]", (subject) => subject.textContent)) === which;
    if (isWanted) return row;
  }
  throw new Error(`The list on the screen has no mail "${which}".`);
}

/** Goes back to the list as a person does, by the button above the mail, and waits for the rows to be all there is. */
async function backToList(page: Page): Promise<void> {
  await clickAtRest(page, "way back to the list", () => page.$(`${liveView} [data-simulated=back]`));
  await soon(
    "The simulated inbox did not come back.",
    page.waitForFunction(
      (view) =>
        document.querySelector(`${view} [data-simulated=row]`) !== null &&
        document.querySelector(`${view} [data-simulated=back]`) === null,
      { timeout: patience },
      liveView,
    ),
  );
}

/** Clicks Reply below the mail and waits for the editor, which takes focus late. */
async function openReply(page: Page): Promise<void> {
  await clickAtRest(page, "Reply of the mail", () => page.$(`${liveView} .amn .bkH`));
  await soon(
    "The reply box did not take focus.",
    page.waitForFunction(
      () => document.activeElement?.matches(".aoI [g_editable=true][contenteditable=true]") === true,
      { timeout: patience },
    ),
  );
}

/** Reads what Onward must never cause (`tripwires`), keys that reached the page's shortcuts, and saved drafts. */
async function readRecords(page: Page): Promise<PageRecords> {
  return page.evaluate(() => {
    const { tripwires, shortcuts, drafts } = window.simulatedGmail;
    return { tripwires, shortcuts, drafts };
  });
}

/** The key of the mail on the screen, `msg-f:…`. */
async function readMessageKey(page: Page): Promise<string> {
  return page.evaluate(() => {
    const live = [...document.querySelectorAll("[role=main]:not([style*='display: none'])")].at(-1);
    const messages = [...(live?.querySelectorAll<HTMLElement>(".adn[data-message-id]") ?? [])];
    return messages.at(-1)?.dataset["messageId"]?.replace("#", "") ?? "";
  });
}

/** What a person does in the simulated Gmail. */
export const gmailActions: MailActions = {
  findRow,
  openThread,
  backToList,
  openReply,
  readRecords,
  readMessageKey,
  popOut: "In new window",
};
