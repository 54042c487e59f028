import type { ElementHandle, Page } from "puppeteer-core";
import { patience, soon, until } from "./soon";

/**
 * Finds what a person perceives, by role and accessible name. The driver asks the browser's accessibility tree, which
 * reaches into closed shadow roots, so the same words work on the very bytes of the release.
 */
function ariaSelector(role: string, name: string): string {
  return `::-p-aria([name="${name}"][role="${role}"])`;
}

/** Waits for it to be there. */
export async function find(page: Page, role: string, name: string): Promise<ElementHandle> {
  const found = page.waitForSelector(ariaSelector(role, name), { timeout: patience });
  const element = await soon(`There is no ${role} "${name}".`, found);
  if (!element) throw new Error(`There is no ${role} "${name}".`);
  return element;
}

export async function press(page: Page, name: string): Promise<void> {
  const button = await find(page, "button", name);
  await button.click();
  await button.dispose();
}

/** Whether it is there now; waits for nothing. */
export async function isThere(page: Page, role: string, name: string): Promise<boolean> {
  const element = await page.$(ariaSelector(role, name));
  await element?.dispose();
  return element !== null;
}

/** Waits until it is gone. */
export async function findGone(page: Page, role: string, name: string): Promise<void> {
  await eventually(`The ${role} "${name}" is still there.`, async () => !(await isThere(page, role, name)));
}

/** Waits for words that stand somewhere on the screen. */
export async function findText(page: Page, text: string): Promise<void> {
  await eventually(`“${text}” is not to be read.`, async () => (await readAll(page)).includes(text));
}

/** Every text of the accessibility tree, joined by spaces. */
async function readAll(page: Page): Promise<string> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const words: string[] = [];
  const visit = (node: typeof tree): void => {
    if (node?.role === "StaticText") words.push(node.name ?? "");
    for (const child of node?.children ?? []) visit(child);
  };
  visit(tree);
  return words.join(" ");
}

/** Waits until it is so, for what no event tells of. */
export async function eventually(message: string, isSo: () => Promise<boolean>): Promise<void> {
  await until(message, async () => ((await isSo()) ? true : null));
}

/** What has focus, as role and name of the innermost focused node of the accessibility tree. */
export async function readFocus(page: Page): Promise<string> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const focused: string[] = [];
  const visit = (node: typeof tree): void => {
    if (node?.focused) focused.push(`${node.role} ${node.name ?? ""}`.trim());
    for (const child of node?.children ?? []) visit(child);
  };
  visit(tree);
  return focused.at(-1) ?? "nothing";
}

/** Presses Tab until the named control has focus; gives up after a round of the page. */
export async function tabTo(page: Page, focus: string, most = 60): Promise<void> {
  for (let count = 0; count < most; count++) {
    if ((await readFocus(page)) === focus) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${focus}.`);
}
