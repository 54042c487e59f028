import { resolve } from "node:path";
import { type Browser, launch } from "puppeteer-core";
import { answerInFirefox } from "./answer-in-firefox";
import type { LaunchBrowser, LaunchOptions, TestBrowser } from "./browser";
import { giveEyes } from "./eyes";
import { findFirefox } from "./find-firefox.mjs";
import { firefoxExtension } from "./firefox-extension";
import { firefoxEyes } from "./firefox-eyes";
import { type FirefoxWindow, openWindow } from "./firefox-window";
import { installInFirefox } from "./install-in-firefox";
import { patience } from "./soon";
import { leavesInterrupts, startThrowAway } from "./throw-away-browser";

/** The extension's id from the manifest, and the address it gets in tests: Firefox draws a new one for each profile. */
const geckoId = "onward@onward.example";
const uuid = "0e5b2c1d-6f4a-4a58-9a3e-7c1d5b8f2a60";

/** Starts the installed Firefox, over WebDriver BiDi, with the right to look at its own window. */
export const launchFirefox: LaunchBrowser = async (options = {}) => {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error("No Firefox was found. Set ONWARD_FIREFOX to its path.");
  const start = startThrowAway((profile) => launch(launchSettings(executablePath, profile, options)), options.profile);
  try {
    const driver = await start.driver;
    const window = await openWindow(driver);
    giveEyes(driver, (page) => firefoxEyes(window, page));
    await install(driver, window, options);
    const answer: TestBrowser["answer"] = (origin, respond) => answerInFirefox(driver, origin, respond);
    const extension = firefoxExtension(driver, window, options.extension === undefined ? null : { geckoId, uuid });
    return { name: "firefox", driver, ...extension, answer, close: start.close };
  } catch (cause) {
    await start.close();
    const hint = options.headless === false ? " Without a window it may: try --headless." : "";
    throw new Error(`The browser ${executablePath} did not start with the extension.${hint}`, { cause });
  }
};

async function install(driver: Browser, window: FirefoxWindow, { extension, profile }: LaunchOptions): Promise<void> {
  if (extension === undefined) return;
  if (profile === undefined) await driver.installExtension(resolve(extension));
  else await installInFirefox(window, extension, profile, geckoId);
}

/** What is saved goes to this folder, and nobody is asked. */
function downloadPrefs(folder: string) {
  return {
    "browser.download.folderList": 2,
    "browser.download.dir": folder,
    "browser.download.useDownloadDir": true,
    "browser.download.alwaysOpenPanel": false,
    "browser.helperApps.neverAsk.saveToDisk":
      "application/json,application/octet-stream,text/calendar,text/csv,text/markdown",
  };
}

function launchSettings(executablePath: string, profile: string, options: LaunchOptions) {
  const { width, height } = options.size ?? { width: 1280, height: 800 };
  const headless = options.headless ?? true;
  return {
    browser: "firefox" as const,
    executablePath,
    headless,
    ...leavesInterrupts,
    userDataDir: profile,
    defaultViewport: headless ? { width, height } : null,
    protocolTimeout: 4 * (options.patience ?? patience),
    args: ["--remote-allow-system-access", `--width=${width}`, `--height=${height + 90}`],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [geckoId]: uuid }),
      // The popup is opened by tests, not by a hand, and must not close when its window has no focus.
      "extensions.openPopupWithoutUserGesture.enabled": true,
      "ui.popup.disable_autohide": true,
      // Asks nobody when a host is allowed again.
      "extensions.webextOptionalPermissionPrompts": false,
      // For an extension that stays in a profile that is kept.
      "xpinstall.signatures.required": false,
      "ui.prefersReducedMotion": headless ? 1 : 0,
      ...quietPrefs,
      ...(options.downloads === undefined ? {} : downloadPrefs(options.downloads)),
      ...(options.proxy === undefined ? {} : proxyPrefs(new URL(options.proxy))),
    },
  };
}

/** What keeps Firefox itself from speaking to anybody. */
const quietPrefs = {
  "app.normandy.enabled": false,
  "app.update.enabled": false,
  "browser.newtabpage.enabled": false,
  "browser.region.network.url": "",
  "browser.safebrowsing.downloads.remote.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.search.update": false,
  "datareporting.healthreport.uploadEnabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.push.connection.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.update.enabled": false,
  "media.gmp-manager.updateEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.disablePrefetch": true,
  "network.http.speculative-parallel-limit": 0,
  "network.prefetch-next": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "toolkit.telemetry.enabled": false,
};

function proxyPrefs({ hostname, port }: URL) {
  return {
    "network.proxy.type": 1,
    "network.proxy.http": hostname,
    "network.proxy.http_port": Number(port),
    "network.proxy.ssl": hostname,
    "network.proxy.ssl_port": Number(port),
    "network.proxy.no_proxies_on": "",
    "network.proxy.allow_hijacking_localhost": true,
  };
}
