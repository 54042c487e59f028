import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, launch } from "puppeteer-core";
import { answerInChromium } from "./answer-in-chromium";
import type { LaunchBrowser, LaunchOptions } from "./browser";
import { findBrowser } from "./find-browser";
import { quietFlags } from "./quiet-flags";
import { patience } from "./soon";

/**
 * Starts the installed Chrome, Chromium or Edge. The extension is loaded over the driver's pipe, which branded Chrome
 * allows too; the flag `--load-extension` it refuses.
 */
export const launchChromium: LaunchBrowser = async (options = {}) => {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("No Chrome, Chromium or Edge was found. Set ONWARD_CHROME to its path.");
  const profile = mkdtempSync(join(tmpdir(), "onward-profile-"));
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  // Also on the ways out that run no promise, as an interrupt in the terminal.
  process.once("exit", removeProfile);
  let driver: Browser;
  try {
    driver = await launch(launchSettings(executablePath, profile, options));
  } catch (cause) {
    process.off("exit", removeProfile);
    removeProfile();
    throw new Error(`The browser ${executablePath} did not start.`, { cause });
  }
  return {
    name: "chromium",
    driver,
    answer: (origin, answer) => answerInChromium(driver, origin, answer),
    async close() {
      await driver.close();
      process.off("exit", removeProfile);
      removeProfile();
    },
  };
};

function launchSettings(executablePath: string, profile: string, options: LaunchOptions) {
  const { width, height } = options.size ?? { width: 1280, height: 800 };
  const headless = options.headless ?? true;
  return {
    browser: "chrome" as const,
    executablePath,
    headless,
    pipe: true,
    userDataDir: profile,
    enableExtensions: options.extension === undefined ? false : [options.extension],
    defaultViewport: headless ? { width, height } : null,
    protocolTimeout: 4 * (options.patience ?? patience),
    args: [
      ...quietFlags,
      `--window-size=${width},${height}`,
      ...(options.proxy === undefined ? [] : [`--proxy-server=${options.proxy}`, "--proxy-bypass-list=<-loopback>"]),
      // Chromium's sandbox cannot start for root, which is what build machines run as.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(headless ? ["--disable-gpu"] : []),
    ],
  };
}
