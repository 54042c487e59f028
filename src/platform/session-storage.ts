import { browser } from "./browser";

/**
 * The value under a key, or null. Values here live as long as the browser runs and never reach the disk. The background
 * keeps in them what it must remember when it is stopped between two messages. Pages of mail sites cannot read them.
 */
export async function readSession<T>(key: string): Promise<T | null> {
  return ((await browser.storage.session.get(key))[key] as T | undefined) ?? null;
}

/** Keeps a plain value under a key, in place of the one before. */
export async function writeSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

/** Forgets some keys; one that is not there is no error. */
export async function removeSession(keys: string[]): Promise<void> {
  await browser.storage.session.remove(keys);
}

/** All keys that begin with `prefix`, with their values. */
export async function listSession<T>(prefix: string): Promise<[string, T][]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).filter(([key]) => key.startsWith(prefix)) as [string, T][];
}

/** Forgets everything but these keys. */
export async function emptySession(kept: readonly string[]): Promise<void> {
  const all = Object.keys(await browser.storage.session.get(null));
  await removeSession(all.filter((key) => !kept.includes(key)));
}
