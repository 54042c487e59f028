import type { Mailbox, Thread } from "../../tests/e2e/mail-pages/mailbox";
import { serveMail } from "../../tests/support/mail-site";
import { isThere } from "../../tests/support/surfaces";
import { openAndJudge, playMail } from "./play-mail";
import { StepFailed, startReport } from "./report";
import { launchOn, type Stage } from "./stage";

/**
 * Opens each given mail and says what it was judged as; the main job is played on every rejection. A mail that is none
 * is reported as such, and that is a success: false only if something that had to happen did not.
 */
export async function playGivenMails(stage: Stage, mailbox: Mailbox, given: readonly Thread[]): Promise<boolean> {
  const report = startReport();
  const browser = await launchOn(stage);
  let isWhole = true;
  try {
    const site = await serveMail(browser, mailbox, {}, stage.host);
    for (const [which, { subject }] of given.entries()) {
      const page = await site.open();
      report.note(`“${subject}”`);
      const { kind, decision } = await openAndJudge({ browser, page, which });
      if (kind === "rejection") {
        await site.open(page);
        isWhole = (await tryPlay(() => playMail({ browser, site, page, which, report, shots: null }))) && isWhole;
      } else {
        const said = kind === "hold" ? `still open: “${decision ?? ""}”` : "no rejection";
        await report.step("The mail was read", async () => {
          if (await isThere(page, "button", "When you’re ready")) throw new Error("There is a chip beside it.");
          return said;
        });
      }
      await page.close();
    }
    return isWhole;
  } finally {
    await browser.close();
  }
}

async function tryPlay(play: () => Promise<void>): Promise<boolean> {
  try {
    await play();
    return true;
  } catch (error) {
    if (error instanceof StepFailed) return false;
    throw error;
  }
}
