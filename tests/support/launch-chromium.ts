import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
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

/**
 * Starts the installed Chrome, Chromium or Edge. The extension is loaded over the driver's pipe, which branded Chrome
 * allows too; the flag `--load-extension` it refuses.
 */
/** Ways a terminal ends a program. The profile holds words of mails, so it is removed on these too. */
const interrupts = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export const launchChromium: LaunchBrowser = async (options = {}) => {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("No Chrome, Chromium or Edge was found. Set ONWARD_CHROME to its path.");
  const profile = makeProfile();
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  // Also on the ways out that run no promise, as an interrupt in the terminal.
  process.once("exit", removeProfile);
  let launching: Promise<Browser> | null = null;
  const close = async () => {
    const driver = await launching?.catch(() => null);
    const program = driver?.process();
    await driver?.close().catch(() => undefined);
    if (program) await endWholly(program);
    removeProfile();
    if (!isEnding) for (const signal of interrupts) process.off(signal, endByInterrupt);
  };
  let isEnding = false;
  const endByInterrupt = () => {
    // A terminal and every program in between may tell the same interrupt; a second one must not cut the first short.
    if (isEnding) return;
    isEnding = true;
    void close().finally(() => process.exit(130));
  };
  for (const signal of interrupts) process.on(signal, endByInterrupt);
  try {
    launching = launch(launchSettings(executablePath, profile, options));
    const started = await launching;
    const extensionId = options.extension === undefined ? null : await started.installExtension(options.extension);
    const answer: TestBrowser["answer"] = (origin, respond) => answerInChromium(started, origin, respond);
    giveEyes(started, chromiumEyes);
    return { name: "chromium", driver: started, ...chromiumExtension(started, extensionId), answer, close };
  } catch (cause) {
    await close();
    const hint = options.headless === false ? " Without a window it may: try --headless." : "";
    throw new Error(`The browser ${executablePath} did not start with the extension.${hint}`, { cause });
  }
};

/** Waits until the browser has ended, and ends the helpers it may leave behind: one of them could still write a profile that is being removed. */
async function endWholly(program: ChildProcess): Promise<void> {
  if (program.exitCode === null && program.signalCode === null) {
    await new Promise((ended) => program.once("exit", ended));
  }
  try {
    // The driver starts a browser as the head of a group of its own.
    if (program.pid !== undefined) process.kill(-program.pid, "SIGKILL");
  } catch {
    // Nobody is left in that group, or this system knows none.
  }
}

/** A new profile. Without guesses about the next page, every connection is one that somebody asked for. */
function makeProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), "onward-profile-"));
  mkdirSync(join(profile, "Default"));
  const preferences = { net: { network_prediction_options: 2 } };
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
  return profile;
}

function launchSettings(executablePath: string, profile: string, options: LaunchOptions) {
  const { width, height } = options.size ?? { width: 1280, height: 800 };
  const headless = options.headless ?? true;
  return {
    browser: "chrome" as const,
    executablePath,
    headless,
    pipe: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
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
