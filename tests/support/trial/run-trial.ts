import type { Page } from "puppeteer-core";
import type { ReplyOutcome } from "../../../src/core/model/reply";
import { usualSwitches } from "../../e2e/mail-pages/switches";
import { askExtension } from "../ask-extension";
import type { TestBrowser } from "../browser";
import { findTabId, readAnew, readToldMail } from "../extension";
import { clickRow, openReply, openThread, readRecords } from "../mail-actions";
import type { MailSite } from "../mail-site";
import { comeToRest, readEditors } from "../page-editors";
import { judgeTrial } from "./judge-trial";
import type { Trial } from "./plan-trial";

/** A browser with the extension, a mail site, and the two pages every trial uses. */
export interface Ground {
  readonly browser: TestBrowser;
  readonly site: MailSite;
  readonly page: Page;
  /** A page of the extension's own, from which replies are put in. */
  readonly ownPage: Page;
  /** Errors of any script on the mail page since the trial began. */
  readonly faults: string[];
  /** How fast the mail page runs: 1 as in life, 0.2 beside a build whose waits are a fifth. */
  readonly pace: number;
}

/** How a trial ended: `wrong` is empty if all was right. `quiet`: the mail was not told, so there was nothing to do. */
export interface TrialEnd {
  readonly seed: number;
  readonly end: ReplyOutcome | { readonly outcome: "quiet" };
  readonly restored: boolean | null;
  readonly wrong: readonly string[];
}

/** Carries a trial out. */
export async function runTrial(trial: Trial, ground: Ground): Promise<TrialEnd> {
  const { browser, site, page, ownPage, faults, pace } = ground;
  const { seed, subject, hand } = trial;
  faults.length = 0;
  site.mailbox = trial.mailbox;
  site.switches = { ...usualSwitches, ...trial.switches, pace };
  await page.bringToFront();
  await site.go(page);
  await comeToRest(page);
  await openThread(page, subject);
  await comeToRest(page);
  const tabId = await findTabId(browser, page);
  const typed = hand && (await write(page, hand)) ? hand.lines : [];
  await comeToRest(page);
  // Asked anew, the reader has told what it finds before it answers.
  await readAnew(browser, tabId);
  const mail = await readToldMail(browser, tabId);
  if (!mail) return { seed, end: { outcome: "quiet" }, restored: null, wrong: [...faults] };

  const before = await readEditors(page);
  const about = { tabId, messageKey: mail.messageKey };
  const reply = {
    wording: "thanks",
    text: trial.text,
    signOff: "",
    sender: mail.sender.address,
    isSure: trial.isSure,
  } as const;
  const coming = askExtension(ownPage, "reply/put", { ...about, reply });
  if (trial.leavesAfter !== null) await leave(page, trial, pace);
  const end = await coming;
  await comeToRest(page);
  const after = await readEditors(page);
  const isUndone = end.outcome === "inserted" && trial.leavesAfter === null;
  const restored = isUndone ? (await askExtension(ownPage, "reply/take-back", about)).restored : null;
  await comeToRest(page);
  const undone = restored === null ? null : { restored, editors: await readEditors(page) };
  const { tripwires, shortcuts } = await readRecords(page);
  const wrong = judgeTrial({
    messageKey: mail.messageKey,
    text: trial.text,
    mayGoElsewhere: trial.isSure || trial.switches.wellShows === "name",
    theirs: [...typed, ...(trial.draft?.split("\n") ?? [])].filter((line) =>
      before.some(({ text }) => text.includes(line)),
    ),
    end,
    before,
    after,
    undone,
    hasMoved: trial.leavesAfter !== null,
    faults: [...faults, ...tripwires, ...shortcuts],
  });
  return { seed, end, restored, wrong };
}

/** The person opens the reply box and writes; false where the page has no way to. */
async function write(page: Page, hand: NonNullable<Trial["hand"]>): Promise<boolean> {
  const canReply = await page.evaluate(() => {
    const ways = document.querySelectorAll<HTMLElement>(
      "[role=main] .amn .bkH, [role=main] button:not([role]):has(> i[data-icon-name^=ArrowReply])",
    );
    return [...ways].some(
      (way) =>
        way.checkVisibility() && way.offsetWidth > 0 && !way.closest("[aria-disabled=true], :disabled, .disabled"),
    );
  });
  if (!canReply) return false;
  // A bar that stands there may still be none to press.
  const isOpen = await openReply(page).then(
    () => true,
    () => false,
  );
  if (!isOpen) return false;
  await comeToRest(page);
  for (const [index, line] of hand.lines.entries()) {
    if (index > 0) await page.keyboard.press("Enter");
    await page.keyboard.type(line);
  }
  for (const key of hand.keys) await page.keyboard.press(key);
  return true;
}

async function leave(page: Page, { leavesAfter, subject }: Trial, pace: number): Promise<void> {
  await page.evaluate((time) => new Promise((over) => setTimeout(over, time)), (leavesAfter ?? 0) * pace);
  // Where the list is off the screen there is no row to press; then the person stays.
  await clickRow(page, subject === "Your offer from Pellworm" ? 0 : "Your offer from Pellworm").catch(() => undefined);
}
