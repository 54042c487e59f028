import { readFileSync, writeFileSync } from "node:fs";
import { launch } from "puppeteer-core";
import { findBrowser } from "../tests/support/find-browser.mjs";

/**
 * Draws every icon.svg below public/icons into the sizes the browser asks for, with the installed Chromium. The pictures are
 * committed: another version may set a pixel otherwise, and a build must be the same everywhere.
 */
const drawn = [
  { folder: "public/icons", sizes: [16, 32, 48, 128] },
  { folder: "public/icons/discreet", sizes: [16, 32, 128] },
] as const;

const executablePath = findBrowser();
if (executablePath === null) throw new Error("No Chrome, Chromium or Edge was found. Set ONWARD_CHROME to its path.");
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await launch({ executablePath, args });
const page = await browser.newPage();
for (const { folder, sizes } of drawn) {
  const source = Buffer.from(readFileSync(`${folder}/icon.svg`)).toString("base64");
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:${size}px}</style><img src="data:image/svg+xml;base64,${source}">`,
    );
    writeFileSync(`${folder}/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
