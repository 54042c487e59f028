import { liveQuery } from "dexie";
import type { RecordKeys } from "../core/model/mail";
import { reopenDatabase } from "../store/database";
import { findKept, type KeptOfMail } from "../store/kept-of-mail";

/**
 * Calls back with what is stored about a mail, now and whenever it changes, whoever changes it, until the signal is aborted;
 * with null while the database cannot be opened.
 */
export function followMail(keys: RecordKeys, onKept: (kept: KeptOfMail | null) => void, signal: AbortSignal): void {
  const subscription = liveQuery(() => findKept(keys)).subscribe({ next: onKept, error: () => onKept(null) });
  signal.addEventListener("abort", () => subscription.unsubscribe());
}

/** Tries this page's own database once more; answers whether it is open. */
export async function tryStorage(): Promise<boolean> {
  return reopenDatabase().then(
    () => true,
    () => false,
  );
}
