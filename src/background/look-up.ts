import { suggestsPause } from "../core/care/pause";
import { describeOpenMail, type OpenMail } from "../core/model/open-mail";
import { offerFirst } from "../core/recovery/order";
import { Refusal } from "../messages/answer";
import { reportError } from "../platform/report-error";
import { readSettings } from "../platform/settings-storage";
import { database, reopenDatabase } from "../store/database";
import { findKept } from "../store/kept-of-mail";
import { isDiskFull } from "../store/storage-trouble";
import type { Binding } from "./bindings";

/** What is known about an open mail now. A database that cannot be opened is told in the answer, not thrown. */
export async function lookUp({ keys, verdict, answer, people }: Binding): Promise<OpenMail> {
  const kept = await orNull(() => findKept(keys));
  const settings = await orNull(readSettings);
  const isPauseDue = settings !== null && suggestsPause(settings.pause);
  const mail = { ...describeOpenMail(keys, verdict, kept, answer, people), suggestsPause: isPauseDue };
  return offerFirst(mail, kept?.habits ?? {}, Date.now());
}

/** The result, or null if the database could not be read. */
export async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    reportError("store", error);
    return null;
  }
}

/** Carries out a write; one that fails is refused as `storage` or `full`, so that the person can be told that it was not kept, and why. */
export async function keep<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    reportError("store", error);
    throw new Refusal(isDiskFull(error) ? "full" : "storage");
  }
}

/** As `keep`, for what is tried again without a person: a database that did not open is given another chance first. */
export async function keepSoon<T>(write: () => Promise<T>): Promise<T> {
  return keep(async () => {
    if (!database.isOpen()) await reopenDatabase();
    return write();
  });
}
