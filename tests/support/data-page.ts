import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import type { TestBrowser } from "./browser";
import { soon } from "./soon";
import { find, findText, press } from "./surfaces";

/** Opens "Data and privacy" in a tab of its own. */
export async function openDataPage(browser: TestBrowser): Promise<Page> {
  const page = await browser.openOwnPage("src/options/index.html#data");
  await find(page, "button", "Save a backup");
  return page;
}

/** Chooses a file for the restore, as the browser's own dialog does. */
export async function chooseBackup(page: Page, bytes: Uint8Array, name = "onward-2026-11-20.json"): Promise<void> {
  choices ??= makeChoices();
  const file = path.join(choices, name);
  writeFileSync(file, bytes);
  const input = await soon("There is no field for a file.", page.waitForSelector("input[type=file]"));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** Where files lie that are chosen. A page reads them when it wants to, so they stay as long as the tests run. */
let choices: string | null = null;

function makeChoices(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "onward-choices-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Restores a backup that was chosen and looked at. */
export async function restoreChosen(page: Page, way: "add" | "replace"): Promise<void> {
  if (way === "replace") await (await find(page, "radio", "Put it in the place of all that is here.")).click();
  await press(page, "Restore");
  await findText(page, "Restored.");
}

/** Erases everything, in two presses. */
export async function eraseEverything(page: Page): Promise<void> {
  await press(page, "Erase everything");
  const confirm = await page.waitForSelector('dialog[open] ::-p-aria([name="Erase everything"][role="button"])');
  await confirm?.click();
  await findText(page, "Everything is erased.");
}
