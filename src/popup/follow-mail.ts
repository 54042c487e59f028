import { liveQuery } from "dexie";
import type { MailKeys } from "../core/model/mail";
import type { MailMark, Rejection } from "../core/model/rejection";
import { reopenDatabase } from "../store/database";
import { findMailMark } from "../store/mails";
import { findRejection } from "../store/rejections";

/** What is stored about a mail; null while the database cannot be opened. */
export type KeptOfMail = { readonly mark: MailMark | null; readonly rejection: Rejection | null } | null;

/** Calls back with what is stored about a mail, now and whenever it changes, whoever changes it, until the signal is aborted. */
export function followMail(keys: MailKeys, onKept: (kept: KeptOfMail) => void, signal: AbortSignal): void {
  const query = liveQuery(async () => ({ mark: await findMailMark(keys), rejection: await findRejection(keys) }));
  const subscription = query.subscribe({ next: onKept, error: () => onKept(null) });
  signal.addEventListener("abort", () => subscription.unsubscribe());
}

/** Tries this page's own database once more; answers whether it is open. */
export async function tryStorage(): Promise<boolean> {
  return reopenDatabase().then(
    () => true,
    () => false,
  );
}
