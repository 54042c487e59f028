import type { ElementHandle, Page } from "puppeteer-core";
import { clickAtRest } from "./click-at-rest";
import { gmailActions } from "./gmail-actions";
import { outlookActions } from "./outlook-actions";
import { until } from "./soon";
import { find } from "./surfaces";

/** A mail in the list on the screen: by its subject, the first that has it, or by its row, counted from 0. */
export type WhichMail = string | number;

/** What the mail page recorded, oldest first. An untouched page has three empty lists. */
export interface PageRecords {
  /** What Onward must never cause. */
  readonly tripwires: readonly string[];
  /** Keys that reached the page's own shortcuts. */
  readonly shortcuts: readonly string[];
  /** Bodies the page saved by itself. */
  readonly drafts: readonly string[];
}

/** What a person does in a mail app; the page says which one it is. */
export interface MailActions {
  findRow(page: Page, which: WhichMail): Promise<ElementHandle<HTMLElement>>;
  openThread(page: Page, which: WhichMail): Promise<void>;
  backToList(page: Page): Promise<void>;
  openReply(page: Page): Promise<void>;
  readRecords(page: Page): Promise<PageRecords>;
  readMessageKey(page: Page): Promise<string>;
  /** The button that shows the open mail in a window of its own. */
  readonly popOut: string;
}

function actionsOn(page: Page): MailActions {
  return new URL(page.url()).hostname === "mail.google.com" ? gmailActions : outlookActions;
}

/** Clicks a row and waits until the mail's body is on the screen. */
export async function openThread(page: Page, which: WhichMail): Promise<void> {
  await actionsOn(page).openThread(page, which);
}

/** Clicks a row and waits for nothing. */
export async function clickRow(page: Page, which: WhichMail): Promise<void> {
  await clickAtRest(page, `row of “${which}”`, () => actionsOn(page).findRow(page, which));
}

/** Leaves the mail as a person does, and waits until it is off the screen. */
export async function backToList(page: Page): Promise<void> {
  await actionsOn(page).backToList(page);
}

/** Presses Reply below the mail and waits for the editor, which takes focus late. */
export async function openReply(page: Page): Promise<void> {
  await actionsOn(page).openReply(page);
}

/** Shows the open mail in a window of its own. */
export async function popOut(page: Page): Promise<Page> {
  return openWindow(page, actionsOn(page).popOut);
}

/** Presses a button that opens a window, and answers that window. */
export async function openWindow(page: Page, button: string): Promise<Page> {
  const before = new Set(await page.browser().pages());
  await (await find(page, "button", button)).click();
  // The driver tells of a new window by an event, which Firefox's does not always do: its list has it in any case.
  return until("No window opened.", async () => {
    const pages = await page.browser().pages();
    return pages.find((other) => !before.has(other) && other.url() !== "") ?? null;
  });
}

/** Reads what the page recorded. */
export async function readRecords(page: Page): Promise<PageRecords> {
  return actionsOn(page).readRecords(page);
}

/** The key of the mail on the screen, as its host gives it. */
export async function readMessageKey(page: Page): Promise<string> {
  return actionsOn(page).readMessageKey(page);
}
