import { fileURLToPath } from "node:url";
import { demoMailbox } from "../../tests/e2e/mail-pages/demo-mailbox";
import type { PageSwitches } from "../../tests/e2e/mail-pages/mailbox";
import type { TestBrowser } from "../../tests/support/browser";
import { launchChromium } from "../../tests/support/launch-chromium";
import { serveMail } from "../../tests/support/mail-site";
import { takeShot } from "../../tests/support/shots";
import { playMail } from "./play-mail";
import { type Report, StepFailed, startReport } from "./report";

/** The window the pictures are taken of: wide enough for the card to stand beside the mail. */
const size = { width: 1440, height: 900 };

/** Plays the main job on the demo mailbox, once in light and once in dark colours, and saves pictures to `demo/`. */
export async function playMainJob(extension: string): Promise<boolean> {
  const report = startReport();
  try {
    for (const theme of ["light", "dark"] as const) {
      report.note(`In ${theme} colours`);
      await playInTheme(extension, theme, report);
    }
    report.note("The pictures are in demo/.");
    return true;
  } catch (error) {
    if (error instanceof StepFailed) return false;
    throw error;
  }
}

async function playInTheme(extension: string, theme: PageSwitches["theme"], report: Report): Promise<void> {
  let browser: TestBrowser | null = null;
  try {
    browser = await launchChromium({ extension, size });
    const site = await serveMail(browser, demoMailbox, { theme });
    const page = await site.open();
    await takeShot(page, pictureOf("list", theme));
    await playMail({ browser, site, page, which: 0, report, shots: (name) => pictureOf(name, theme) });
  } finally {
    await browser?.close();
  }
}

function pictureOf(name: string, theme: string): `${string}.png` {
  return `${fileURLToPath(new URL("../../demo", import.meta.url))}/${name}-${theme}.png`;
}
