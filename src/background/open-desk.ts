import { type DeskAbout, deskAddress } from "../messages/desk-address";
import { browser } from "../platform/browser";
import { readSession, writeSession } from "../platform/session-storage";

/** Outer size of the desk in CSS pixels: a sheet, not a page. */
const size = { width: 420, height: 660 };

/** Firefox for Android has tabs, but no windows. */
const { windows } = browser as { readonly windows?: typeof browser.windows };

let last: Promise<unknown> = Promise.resolve();

/**
 * Opens the desk, or brings the one forward that is open for the same record. One after the other: a button that is
 * pressed twice opens one desk.
 */
export async function openDesk(about: DeskAbout): Promise<void> {
  const open = async () => {
    const url = browser.runtime.getURL(deskAddress(about));
    const name = `desk ${about.add ?? about.rejectionId}`;
    const known = await readSession<number>(name);
    if (known !== null && (await showDesk(known, url))) return;
    const tab = windows
      ? (await windows.create({ type: "popup", url, ...size })).tabs?.[0]
      : await browser.tabs.create({ url });
    if (tab?.id !== undefined) await writeSession(name, tab.id);
  };
  const opened = last.then(open, open);
  last = opened;
  return opened;
}

/** Brings a desk forward, at what is asked for now. False if it was closed, or is something else by now. */
async function showDesk(tabId: number, url: string): Promise<boolean> {
  try {
    const { url: shown, windowId } = await browser.tabs.get(tabId);
    if (!shown?.startsWith(browser.runtime.getURL(""))) return false;
    // The same address again would load it anew under the person's hands.
    await browser.tabs.update(tabId, shown === url ? { active: true } : { active: true, url });
    if (windowId !== undefined) await windows?.update(windowId, { focused: true });
    return true;
  } catch {
    // It was closed.
    return false;
  }
}
