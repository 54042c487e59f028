import { fileURLToPath } from "node:url";
import { demoMailbox } from "../../tests/e2e/mail-pages/demo-mailbox";
import type { PageSwitches } from "../../tests/e2e/mail-pages/switches";
import type { TestBrowser } from "../../tests/support/browser";
import { serveMail } from "../../tests/support/mail-site";
import { takeShot } from "../../tests/support/shots";
import { playMail } from "./play-mail";
import { type Report, StepFailed, startReport } from "./report";
import { launchOn, type Stage } from "./stage";

/** Plays the main job on the demo mailbox, once in light and once in dark colours, and saves pictures to `demo/`. */
export async function playMainJob(stage: Stage): Promise<boolean> {
  const report = startReport();
  try {
    for (const theme of ["light", "dark"] as const) {
      report.note(`In ${theme} colours`);
      await playInTheme(stage, theme, report);
    }
    report.note(`The pictures are in demo/${stage.host}-${stage.browser}/.`);
    return true;
  } catch (error) {
    if (error instanceof StepFailed) return false;
    throw error;
  }
}

async function playInTheme(stage: Stage, theme: PageSwitches["theme"], report: Report): Promise<void> {
  const pictureOf = (name: string) => `${folderOf(stage)}/${name}-${theme}.png` as const;
  let browser: TestBrowser | null = null;
  try {
    browser = await launchOn(stage);
    const site = await serveMail(browser, demoMailbox, { theme }, stage.host);
    const page = await site.open();
    await takeShot(page, pictureOf("list"));
    await playMail({ browser, site, page, which: 0, report, shots: pictureOf });
  } finally {
    await browser?.close();
  }
}

/** Each stage keeps its own pictures. */
function folderOf({ host, browser }: Stage): string {
  return fileURLToPath(new URL(`../../demo/${host}-${browser}`, import.meta.url));
}
