import type { Page } from "puppeteer-core";
import { gmailActions } from "../../../../support/gmail-actions";
import { comeToRest } from "../../../../support/page-editors";

/** Presses the list's row of a mail while another is open. */
export async function pressRow(page: Page, subject: string): Promise<Page> {
  await (await gmailActions.findRow(page, subject)).click();
  return page;
}

/** Presses a link of the bar that is on the screen. */
export async function pressBar(page: Page, link: "bkH" | "bkI" | "bkG"): Promise<Page> {
  await page.click(`[role=main]:not([style*='display: none']) .amn .${link}`);
  await comeToRest(page);
  return page;
}

/** Opens a reply and writes in it. */
export async function write(page: Page, words: string): Promise<Page> {
  await gmailActions.openReply(page);
  await page.keyboard.type(words);
  return page;
}
