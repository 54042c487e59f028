import type { Browser, Page } from "puppeteer-core";
import manifest from "../../manifest.json" with { type: "json" };
import type { ExtensionAccess } from "./browser";
import { giveOwnEyes, inTwoFrames, type Keys, type Surface } from "./eyes";
import { actOn, listSeen, type Seen, seeingEyes } from "./firefox-eyes";
import type { FirefoxWindow } from "./firefox-window";
import { until } from "./soon";

/** The popup's `<browser>` in Firefox's window. It is no target of the driver. */
const popupBrowser = `document.querySelector(".webextension-popup-browser")`;

/** How Firefox's extension is reached: through a page of its own in a tab behind, and through Firefox's window. */
export function firefoxExtension(
  driver: Browser,
  window: FirefoxWindow,
  about: { readonly geckoId: string; readonly uuid: string } | null,
): ExtensionAccess {
  let doorway: Promise<Page> | null = null;

  const addressOf = (path: string) => {
    if (about === null) throw new Error("This browser was started without the extension.");
    return `moz-extension://${about.uuid}/${path}`;
  };

  const openOwnPage = async (path: string): Promise<Page> => {
    const page = await driver.newPage();
    // For an address of an extension the driver never hears that it was reached: what stands there says so.
    page.goto(addressOf(path)).catch(() => undefined);
    await until(`The page ${path} did not open.`, async () =>
      (await page.evaluate(() => location.protocol === "moz-extension:" && document.readyState === "complete"))
        ? true
        : null,
    );
    return page;
  };

  /** A page of the extension behind the others: whatever runs in it has the extension's rights. */
  const enter = async (): Promise<Page> => {
    const front = await window.run<string>("return gBrowser.selectedTab.linkedPanel");
    const page = await openOwnPage("icons/16.png");
    await window.run(
      `gBrowser.selectedTab = gBrowser.tabs.find((tab) => tab.linkedPanel === ${JSON.stringify(front)})`,
    );
    return page;
  };
  const inExtension = async <T>(expression: string): Promise<T> => {
    doorway ??= enter();
    return (await (await doorway).evaluate(expression)) as T;
  };

  const closePopup = async () => {
    await window.run(`${popupBrowser}?.closest("panel")?.hidePopup()`);
    await until("The popup did not close.", async () =>
      (await window.run<boolean>(`return !${popupBrowser}`)) ? true : null,
    );
  };

  return {
    addressOf,
    async inBackground(act, given) {
      const code = `(async () => (${act.toString()})(await browser.runtime.getBackgroundPage(), ${JSON.stringify(given)}))()`;
      return inExtension(code);
    },
    async endBackground() {
      await window.run(
        `await WebExtensionPolicy.getByID(${JSON.stringify(about?.geckoId)}).extension.terminateBackground()`,
      );
    },
    async openPopup(page) {
      await closePopup();
      await page.bringToFront();
      // After a desk that was closed no window may be the one in front.
      await window.run("window.focus()");
      await inExtension("browser.action.openPopup()");
      await until("The toolbar popup did not open.", async () =>
        (await window.run<boolean>(`return Boolean(${popupBrowser}?.currentURI?.spec.includes("popup/index.html"))`))
          ? true
          : null,
      );
      return popupSurface(window, inExtension);
    },
    closePopup,
    async reloadExtension() {
      // The page of it that is open goes with it.
      doorway = null;
      await window.run(`await (await AddonManager.getAddonByID(${JSON.stringify(about?.geckoId)})).reload()`);
    },
    async removeExtension() {
      doorway = null;
      await window.run(`await (await AddonManager.getAddonByID(${JSON.stringify(about?.geckoId)})).uninstall()`);
    },
    async runCommand(page, command) {
      await page.bringToFront();
      const letter = manifest.commands[command].suggested_key.default.at(-1);
      await window.run(`document.querySelector('[id^="ext-keyset-id"] key[key="${letter}"]').doCommand()`);
    },
    openOwnPage,
  };
}

/** The popup as a surface: seen and pressed through the accessibility tree, typed in through the window. */
function popupSurface(window: FirefoxWindow, inExtension: (expression: string) => Promise<unknown>): Surface {
  const view = `browser.extension.getViews({ type: "popup" })[0]`;
  const settle = () =>
    inExtension(`${view} && ${inTwoFrames.replaceAll("requestAnimationFrame", `${view}.requestAnimationFrame`)}`);
  const surface: Surface = { keyboard: windowKeys(window) };
  giveOwnEyes(
    surface,
    seeingEyes({
      window,
      browser: popupBrowser,
      list: async () => {
        await settle();
        return window.run<Seen[]>(listSeen(popupBrowser));
      },
      click: async ({ role, name }) => {
        await window.run(actOn(popupBrowser, { role, name }, "node.takeFocus(); node.doAction(0)"));
      },
      takePicture: async () => {
        await settle();
        return Buffer.from(await window.run<string>(drawPopup), "base64");
      },
    }),
  );
  return surface;
}

/** JavaScript for Firefox's window: a PNG of the popup in base64. */
const drawPopup = `
  const { width, height } = ${popupBrowser}.getBoundingClientRect();
  const shot = await ${popupBrowser}.browsingContext.currentWindowGlobal.drawSnapshot(
    new DOMRect(0, 0, width, height), window.devicePixelRatio, "white");
  const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
  [canvas.width, canvas.height] = [shot.width, shot.height];
  canvas.getContext("2d").drawImage(shot, 0, 0);
  return canvas.toDataURL("image/png").split(",")[1];`;

/** Keys pressed in Firefox's window go to what has focus there: the popup, while it is open. */
function windowKeys(window: FirefoxWindow): Keys {
  const send = (key: string, isDown: boolean, isUp: boolean): Promise<void> =>
    window.run(`
      ${popupBrowser}?.focus();
      const processor = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
      processor.beginInputTransactionForTests(window);
      const key = ${JSON.stringify(key)};
      const keyCode = KeyboardEvent["DOM_VK_" + { Enter: "RETURN", Escape: "ESCAPE", Tab: "TAB", Backspace: "BACK_SPACE" }[key]];
      const event = new KeyboardEvent("", { key, code: key.length === 1 ? "" : key, keyCode: keyCode ?? 0 });
      if (${isDown}) processor.keydown(event);
      if (${isUp}) processor.keyup(event);`);
  return {
    press: (key) => send(key, true, true),
    async type(text) {
      for (const sign of text) await send(sign, true, true);
    },
    down: (key) => send(key, true, false),
    up: (key) => send(key, false, true),
  };
}
