import { liveQuery } from "dexie";
import { describeOpenMail, type OpenMail, openMailOf } from "../core/model/open-mail";
import { offerFirst } from "../core/recovery/order";
import { findKept } from "../store/kept-of-mail";
import { getRejection } from "../store/rejections";

/** A record as a mail, now and whenever it changes; null if there is none, undefined while the database cannot be read. */
export function followRejection(
  id: string,
  onMail: (mail: OpenMail | null | undefined) => void,
  signal: AbortSignal,
): void {
  const subscription = liveQuery(() => readRejection(id)).subscribe({
    next: onMail,
    error: () => onMail(undefined),
  });
  signal.addEventListener("abort", () => subscription.unsubscribe());
}

/** A record as it is stored now. Throws what reading throws. */
export async function readRejection(id: string): Promise<OpenMail | null> {
  const rejection = await getRejection(id);
  if (!rejection) return null;
  const kept = await findKept(rejection);
  // What was said of the mail itself, such as that it was sent away, is nothing to the record.
  const mail = describeOpenMail(rejection, openMailOf(rejection).verdict, { ...kept, mark: null, rejection });
  return offerFirst(mail, kept.habits, Date.now());
}
