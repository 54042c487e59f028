import { browser } from "./browser";

/**
 * Empties what the browser keeps for the extension besides its database: both storage areas that are ours and, though Onward
 * puts nothing there, what web pages have. `kept` is written into the local area in the place of all that was in it.
 */
export async function emptyStorage(kept: Readonly<Record<string, unknown>>): Promise<void> {
  // Written first: between the two nobody finds a person's choice gone that stays.
  await browser.storage.local.set({ ...kept });
  const all = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(all.filter((key) => !(key in kept)));
  localStorage.clear();
  sessionStorage.clear();
  for (const name of await caches.keys()) await caches.delete(name);
}

/** Empties what is held until the browser ends. */
export async function dropSession(): Promise<void> {
  await browser.storage.session.clear();
}
