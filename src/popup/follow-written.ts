import { liveQuery } from "dexie";
import { draftRetry, type ThreadKeys, type Written, type WrittenStep } from "../core/model/note";
import { database, reopenDatabase } from "../store/database";
import { findDraft } from "../store/drafts";
import { findWritten } from "../store/notes";

type OnWritten = (written: Written | null) => void;

/** Calls back with what stands in a step of a thread, now and whenever it changes, until the signal is aborted. */
export function followWritten(thread: ThreadKeys, step: WrittenStep, onWritten: OnWritten, signal: AbortSignal): void {
  follow(() => findWritten(thread, step), onWritten, signal);
}

/** The same for a form that is only a draft. */
export function followDraft(id: string, onWritten: OnWritten, signal: AbortSignal): void {
  const read = async (): Promise<Written | null> => {
    const draft = await findDraft(id);
    return draft && { fields: draft.fields, updatedAt: draft.updatedAt, isDraft: true, hasNote: false };
  };
  follow(read, onWritten, signal);
}

/** A database that cannot be read shows an empty form, one may write in, and is tried again until it can. */
function follow(read: () => Promise<Written | null>, onWritten: OnWritten, signal: AbortSignal, isFirst = true): void {
  const again = async () => {
    if (signal.aborted) return;
    if (!database.isOpen()) await reopenDatabase().catch(() => undefined);
    follow(read, onWritten, signal, false);
  };
  const subscription = liveQuery(read).subscribe({
    next: onWritten,
    error() {
      if (isFirst) onWritten(null);
      setTimeout(() => void again(), draftRetry);
    },
  });
  signal.addEventListener("abort", () => subscription.unsubscribe(), { once: true });
}
