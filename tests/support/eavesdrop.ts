import type { Page } from "puppeteer-core";
import type { TestBrowser } from "./browser";
import { eyesOf } from "./eyes";

declare global {
  interface Window {
    /** What a curious page heard: the letters, one entry an event. */
    heard: string[];
  }
}

/** Makes the page listen to whatever a script of it can hear of typing, before anybody else and after. */
export async function startEavesdropping(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.heard = [];
    const hear = (event: Event) => {
      const { key, data } = event as { key?: string; data?: string | null } & Event;
      const { clipboardData } = event as Partial<ClipboardEvent>;
      const letters = key?.length === 1 ? key : (data ?? clipboardData?.getData("text/plain"));
      const isClipboard = ["copy", "cut", "paste"].includes(event.type);
      if (letters || isClipboard) window.heard.push(`${event.type} ${letters ?? ""}`);
    };
    for (const type of [
      "keydown",
      "keypress",
      "keyup",
      "beforeinput",
      "input",
      "compositionstart",
      "compositionupdate",
      "compositionend",
      "copy",
      "cut",
      "paste",
    ]) {
      for (const place of [window, document]) place.addEventListener(type, hear, { capture: true });
    }
  });
}

/** What the page heard since it was asked last. */
export async function readHeard(page: Page): Promise<string[]> {
  return page.evaluate(() => window.heard.splice(0));
}

/** Everything that stands in the page: its source, what was typed in its fields, and what the card shows on it. */
export async function readWholePage(page: Page): Promise<string> {
  const source = await page.evaluate(() => {
    const typed = [...document.querySelectorAll<HTMLInputElement>("input, textarea")].map(({ value }) => value);
    return [document.documentElement.outerHTML, ...typed].join("\n");
  });
  return `${source}\n${await eyesOf(page).readAll()}\n${(await eyesOf(page).readNames("button")).join("\n")}`;
}

/** From now on, what the background says to pages is written down, until it is ended. */
export async function recordMessages(browser: TestBrowser): Promise<{ readonly read: () => Promise<string> }> {
  await browser.inBackground((scope) => {
    interface Api {
      tabs: { sendMessage: (...args: unknown[]) => unknown };
    }
    const telling = scope as unknown as { told: string[]; chrome: Api; browser?: Api };
    const { tabs } = telling.browser ?? telling.chrome;
    const send = tabs.sendMessage.bind(tabs);
    telling.told = [];
    tabs.sendMessage = (...args) => {
      telling.told.push(JSON.stringify(args[1]));
      return send(...args);
    };
  }, null);
  const read = () => browser.inBackground((scope) => (scope as unknown as { told: string[] }).told.join("\n"), null);
  return { read };
}
