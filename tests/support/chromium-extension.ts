import { type Browser, type Page, type Target, TargetType, type WebWorker } from "puppeteer-core";
import type { ExtensionAccess } from "./browser";
import { patience, soon, until } from "./soon";

/** How Chromium's extension is reached: its worker and its popup are targets of the driver. */
export function chromiumExtension(
  driver: Browser,
  about: { readonly id: string; readonly folder: string } | null,
): ExtensionAccess {
  const addressOf = (path: string) => {
    if (about === null) throw new Error("This browser was started without the extension.");
    return `chrome-extension://${about.id}/${path}`;
  };

  const worker = async (): Promise<WebWorker> => {
    if (!driver.targets().some(isBackground)) await wake();
    const target = await soon(
      "The extension's background did not start.",
      driver.waitForTarget(isBackground, { timeout: patience }),
    );
    const found = await target.worker();
    if (found === null) throw new Error("The extension's background could not be reached.");
    // A worker can be reached a moment before the extension's API is put into it.
    return until("The extension's background did not come up.", async () =>
      (await found.evaluate("'chrome' in globalThis && 'storage' in chrome")) ? found : null,
    );
  };

  /** A page of the extension that says something wakes its background; the popup's page does, opened as a tab. */
  const wake = async () => {
    const tab = await driver.newPage();
    await tab.goto(addressOf("src/popup/index.html"));
    await soon(
      "The extension's background did not wake up.",
      driver.waitForTarget(isBackground, { timeout: patience }),
    );
    await tab.close();
  };

  const closePopup = async () => {
    const target = driver.targets().find(isPopup);
    if (target === undefined) return;
    const gone = waitUntilGone(driver, target);
    await (await target.asPage()).close();
    await gone;
  };

  return {
    addressOf,
    async inBackground(act, about) {
      const code = `(${act.toString()})(globalThis, ${JSON.stringify(about)})`;
      return (await (await worker()).evaluate(code)) as Awaited<ReturnType<typeof act>>;
    },
    async endBackground() {
      const target = driver.targets().find(isBackground);
      if (target === undefined) return;
      const gone = waitUntilGone(driver, target);
      await (await target.worker())?.close();
      await gone;
    },
    async openPopup(page: Page) {
      await closePopup();
      const background = await worker();
      await page.bringToFront();
      await background.evaluate("chrome.action.openPopup()");
      const target = await soon(
        "The toolbar popup did not open.",
        driver.waitForTarget(isPopup, { timeout: patience }),
      );
      return target.asPage();
    },
    closePopup,
    async runCommand(page, command) {
      await page.bringToFront();
      await (await worker()).evaluate(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab);
      })()`);
    },
    async openOwnPage(path) {
      const page = await driver.newPage();
      await page.goto(addressOf(path));
      return page;
    },
    async reloadExtension() {
      await driver.installExtension(about?.folder ?? "");
    },
    async removeExtension() {
      await driver.uninstallExtension(about?.id ?? "");
    },
  };
}

function isBackground(target: Target): boolean {
  return target.type() === TargetType.SERVICE_WORKER && target.url().startsWith("chrome-extension://");
}

function isPopup(target: Target): boolean {
  return target.url().endsWith("popup/index.html");
}

function waitUntilGone(driver: Browser, target: Target): Promise<void> {
  return new Promise((done) => {
    const watch = (other: Target) => {
      if (other !== target) return;
      driver.off("targetdestroyed", watch);
      done();
    };
    driver.on("targetdestroyed", watch);
  });
}
