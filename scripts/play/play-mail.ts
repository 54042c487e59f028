import type { Page } from "puppeteer-core";
import type { TestBrowser } from "../../tests/support/browser";
import { waitForVerdict } from "../../tests/support/extension";
import type { Surface } from "../../tests/support/eyes";
import { openThread, readMessageKey, readRecords } from "../../tests/support/mail-actions";
import type { MailSite } from "../../tests/support/mail-site";
import { setColours, takeShot } from "../../tests/support/shots";
import { find, press } from "../../tests/support/surfaces";
import type { Report } from "./report";

/** Which mail is played, where, and what is told and kept of it. */
export interface Play {
  readonly browser: TestBrowser;
  readonly site: MailSite;
  readonly page: Page;
  /** Row of the mail in the list on the screen, counted from 0. */
  readonly which: number;
  readonly report: Report;
  /** Where a picture of this name goes; null for no pictures. */
  readonly shots: ((name: string) => `${string}.png`) | null;
}

const chipWords = "When you’re ready";
const laterChipWords = "Where you left off";
const cardName = "Onward, for this mail";
const firstStep = "Let it out";

/** Opens the mail and does what a person would do: chip, card, one step, popup. Throws `StepFailed` where one fails. */
export async function playMail(play: Play): Promise<void> {
  const { page, report, browser } = play;
  await report.step("A job rejection was noticed, by this sentence", async () => {
    const { kind, decision } = await openAndJudge(play);
    if (kind !== "rejection") throw new Error(`The mail was judged as: ${kind}.`);
    return `“${decision ?? ""}”`;
  });
  await report.step("The chip stands beside the mail", async () => {
    await find(page, "button", chipWords);
    await shoot(play, "chip", page);
    return chipWords;
  });
  await report.step("A press on it opens the card", async () => {
    await press(page, chipWords);
    await find(page, "region", cardName);
    await shoot(play, "card", page);
    return cardName;
  });
  await report.step("A step was opened and ticked", async () => {
    await press(page, `${firstStep}, 2 min`);
    await find(page, "button", "Done");
    await shoot(play, "step", page);
    await press(page, "Done");
    await find(page, "button", `${firstStep}, done`);
    await shoot(play, "step-done", page);
    return `${firstStep}, done`;
  });
  await report.step("It is kept on this device, also after the background ended and the page was loaded again", () =>
    openAgain(play),
  );
  await report.step("The toolbar popup shows the same", () => lookAtPopup(play));
  await report.step("Nothing was sent, and no key reached the mail page's shortcuts", async () => {
    const { tripwires, shortcuts } = await readRecords(page);
    if (tripwires.length + shortcuts.length > 0) throw new Error([...tripwires, ...shortcuts].join(", "));
    return null;
  });
  await browser.endBackground();
}

/** Opens the mail in the list and waits for what the background holds about it. */
export async function openAndJudge({ browser, page, which }: Pick<Play, "browser" | "page" | "which">) {
  await openThread(page, which);
  return waitForVerdict(browser, await readMessageKey(page));
}

async function openAgain({ browser, site, page, which }: Play): Promise<string> {
  await browser.endBackground();
  await site.open(page);
  await openThread(page, which);
  await press(page, laterChipWords);
  await find(page, "button", `${firstStep}, done`);
  return `${firstStep}, done`;
}

async function lookAtPopup(play: Play): Promise<string> {
  const popup = await play.browser.openPopup(play.page);
  await find(popup, "button", `${firstStep}, done`);
  await setColours(popup, play.site.switches.theme);
  await shoot(play, "popup", popup);
  return `${firstStep}, done`;
}

async function shoot({ shots, page }: Play, name: string, surface: Surface): Promise<void> {
  if (shots === null) return;
  // A hand that has just pressed would leave a row marked as hovered.
  await page.mouse.move(1, 1);
  await takeShot(surface, shots(name));
}
