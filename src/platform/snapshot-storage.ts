import { browser } from "./browser";

/** The copy that follows the record, and one the record has lost, set aside until the person says what becomes of it. */
export type SnapshotPlace = "snapshot" | "snapshot-missing";

/** What is kept in a place, of whatever shape; undefined if nothing is. */
export async function readSnapshot(place: SnapshotPlace): Promise<unknown> {
  return (await browser.storage.local.get(place))[place];
}

/** Keeps a snapshot in place of the one before; null forgets it. */
export async function writeSnapshot(place: SnapshotPlace, snapshot: object | null): Promise<void> {
  if (snapshot === null) await browser.storage.local.remove([place]);
  else await browser.storage.local.set({ [place]: snapshot });
}
