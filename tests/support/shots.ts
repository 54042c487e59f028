import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { Page } from "puppeteer-core";

/** Saves what the window shows as a PNG. Moving parts are given two frames to come to rest. */
export async function takeShot(page: Page, path: `${string}.png`): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await page.evaluate(
    () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
  );
  await page.screenshot({ path });
  return path;
}

/** Turns the browser's colour scheme for one page; the simulated mail page has its own switch beside it. */
export async function setColours(page: Page, theme: "light" | "dark"): Promise<void> {
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
}
