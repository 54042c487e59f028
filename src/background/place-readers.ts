import { browser } from "../platform/browser";
import { reportError } from "../platform/report-error";
import { emptySession, readSession, writeSession } from "../platform/session-storage";

const done = "readers placed";

/**
 * Puts the reader into mail tabs that were open before this Onward started: after an install, an update or a reload
 * the browser does not do it. Once per start of the extension: session storage is empty exactly then.
 */
export async function placeReadersAtStart(): Promise<void> {
  if (await readSession<boolean>(done)) return;
  await writeSession(done, true);
  await placeReaders();
}

/** Forgets what is remembered until the browser ends, but that every tab has its reader. */
export async function forgetSession(): Promise<void> {
  await emptySession([done]);
}

/** Puts the reader into all open mail tabs that may be seen. One that is there already is ended by the newer one. */
export async function placeReaders(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const files = scripts.flatMap(({ js }) => js ?? []);
  const url = scripts.flatMap(({ matches }) => matches);
  const tabs = await browser.tabs.query({ url });
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.all(ids.map((id) => placeReader(id, files)));
}

async function placeReader(tabId: number, files: string[]): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files });
  } catch (error) {
    // A tab that is discarded or shows an error page takes no script; it gets the reader when it loads.
    reportError("reader", error);
  }
}
