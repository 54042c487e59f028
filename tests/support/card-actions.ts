import type { ElementHandle, Page } from "puppeteer-core";
import { patience, soon } from "./soon";

/**
 * Everything here goes by the names that screen readers are told, through the browser's accessibility tree. That sees
 * into closed shadow roots as well, so it works on the very bytes of the release build. A handle once found can be
 * read and clicked like any other.
 */
export async function findNamed(page: Page, role: string, name: string): Promise<ElementHandle<HTMLElement>> {
  const found = await soon(
    `Nobody put a ${role} named "${name}" on the page.`,
    page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, { timeout: patience }),
  );
  if (found === null) throw new Error(`The ${role} named "${name}" went away.`);
  return found as ElementHandle<HTMLElement>;
}

/** True while such a thing is on the page now; waits for nothing. */
export async function hasNamed(page: Page, role: string, name: string): Promise<boolean> {
  return (await page.$(`::-p-aria([name="${name}"][role="${role}"])`)) !== null;
}

/** Presses a button with the mouse, as a person does: the card answers to trusted presses only. */
export async function pressButton(page: Page, name: string): Promise<void> {
  await (await findNamed(page, "button", name)).click();
}

/** The text of the card, lines as they stand on the screen. */
export async function readCard(page: Page): Promise<string> {
  const card = await findNamed(page, "region", "Onward, for this mail");
  // biome-ignore lint/performance/useDomNodeTextContent: the card's lines are wanted as they are seen
  return card.evaluate((section) => section.innerText);
}
