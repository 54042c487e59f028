import type { Page } from "puppeteer-core";
import { patience, soon } from "./soon";

/** Finds the view that is on the screen; hidden ones lie before it in the document. */
const liveView = "[role=main]:not([style*='display: none'])";

/** Clicks the row with this subject and waits until the mail's body is on the screen. */
export async function openThread(page: Page, subject: string): Promise<void> {
  await clickRow(page, subject);
  await soon(
    `The mail "${subject}" did not appear on the simulated page.`,
    page.waitForFunction(
      (view, wanted) => {
        const open = [...document.querySelectorAll(view)].at(-1);
        return open?.querySelector("h2.hP")?.textContent === wanted && open.querySelector(".ii.gt .a3s") !== null;
      },
      { timeout: patience },
      liveView,
      subject,
    ),
  );
}

/** Clicks the row with this subject and waits for nothing. */
export async function clickRow(page: Page, subject: string): Promise<void> {
  const row = await page.evaluateHandle(
    (view, wanted) => {
      const list = [...document.querySelectorAll(view)].at(-1);
      const rows = [...(list?.querySelectorAll<HTMLElement>("tr.zA") ?? [])];
      return rows.find((one) => one.querySelector(".bog")?.textContent === wanted) ?? null;
    },
    liveView,
    subject,
  );
  const element = row.asElement();
  if (element === null) throw new Error(`The list on the screen has no mail "${subject}".`);
  await (element as import("puppeteer-core").ElementHandle<HTMLElement>).click();
}

/** Goes back to the list as a person does, by the button above the mail, and waits for the rows. */
export async function backToList(page: Page): Promise<void> {
  const buttons = await page.$$(`${liveView} [aria-label='Back to Inbox']`);
  const back = buttons.at(-1);
  if (back === undefined) throw new Error("No mail is open on the simulated page.");
  await back.click();
  await soon(
    "The simulated inbox did not come back.",
    page.waitForFunction(
      (view) => [...document.querySelectorAll(view)].at(-1)?.querySelector("tr.zA") != null,
      {},
      liveView,
    ),
  );
}

/** Clicks Reply below the mail and waits for the editor, which takes focus late. */
export async function openReply(page: Page): Promise<void> {
  await (
    await soon("The mail has no Reply.", page.waitForSelector(`${liveView} .amn .bkH`, { visible: true }))
  )?.click();
  await soon(
    "The reply box did not take focus.",
    page.waitForFunction(
      () => document.activeElement?.matches(".aoI [g_editable=true][contenteditable=true]") === true,
    ),
  );
}

/** Things the mail page recorded. An untouched page has three empty lists. */
export async function readRecords(page: Page): Promise<{ tripwires: string[]; shortcuts: string[]; drafts: string[] }> {
  return page.evaluate(() => {
    const { tripwires, shortcuts, drafts } = window.simulatedGmail;
    return { tripwires, shortcuts, drafts };
  });
}
