import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, launch } from "puppeteer-core";
import { answerInChromium } from "./answer-in-chromium";
import type { LaunchBrowser, LaunchOptions, TestBrowser } from "./browser";
import { chromiumExtension } from "./chromium-extension";
import { chromiumEyes } from "./chromium-eyes";
import { giveEyes } from "./eyes";
import { findBrowser } from "./find-browser.mjs";
import { quietFlags } from "./quiet-flags";
import { patience } from "./soon";
import { leavesInterrupts, startThrowAway } from "./throw-away-browser";

/**
 * Starts the installed Chrome, Chromium or Edge. The extension is loaded over the driver's pipe, which branded Chrome
 * allows too; the flag `--load-extension` it refuses.
 */
export const launchChromium: LaunchBrowser = async (options = {}) => {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("No Chrome, Chromium or Edge was found. Set ONWARD_CHROME to its path.");
  const { driver, close } = startThrowAway(
    (profile) => launch(launchSettings(executablePath, profile, options)),
    options.profile,
  );
  try {
    const started = await driver;
    const folder = options.extension;
    const extension = folder === undefined ? null : { folder, id: await started.installExtension(folder) };
    const answer: TestBrowser["answer"] = (origin, respond) => answerInChromium(started, origin, respond);
    giveEyes(started, chromiumEyes);
    if (options.downloads !== undefined) await allowDownloads(started, options.downloads);
    return { name: "chromium", driver: started, ...chromiumExtension(started, extension), answer, close };
  } catch (cause) {
    await close();
    const hint = options.headless === false ? " Without a window it may: try --headless." : "";
    throw new Error(`The browser ${executablePath} did not start with the extension.${hint}`, { cause });
  }
};

async function allowDownloads(driver: Browser, downloadPath: string): Promise<void> {
  const session = await driver.target().createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath });
}

/** Without guesses about the next page, every connection is one that somebody asked for. */
function writePreferences(profile: string): void {
  if (existsSync(join(profile, "Default"))) return;
  mkdirSync(join(profile, "Default"));
  const preferences = { net: { network_prediction_options: 2 } };
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
}

function launchSettings(executablePath: string, profile: string, options: LaunchOptions) {
  const { width, height } = options.size ?? { width: 1280, height: 800 };
  const headless = options.headless ?? true;
  writePreferences(profile);
  return {
    browser: "chrome" as const,
    executablePath,
    headless,
    pipe: true,
    ...leavesInterrupts,
    userDataDir: profile,
    enableExtensions: options.extension !== undefined,
    defaultViewport: headless ? { width, height } : null,
    protocolTimeout: 4 * (options.patience ?? patience),
    args: [
      ...quietFlags,
      `--window-size=${width},${height}`,
      ...(options.proxy === undefined ? [] : [`--proxy-server=${options.proxy}`, "--proxy-bypass-list=<-loopback>"]),
      // Chromium's sandbox cannot start for root, which is what build machines run as.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      // Nothing moves in headless runs, so that a picture or a click never meets a part on its way.
      ...(headless ? ["--disable-gpu", "--force-prefers-reduced-motion"] : []),
    ],
  };
}
