import { liveQuery } from "dexie";
import type { Rejection } from "../core/model/rejection";
import { getRejection } from "../store/rejections";

/** A record, now and whenever it changes; null if there is none, undefined while the database cannot be read. */
export function followRejection(
  id: string,
  onRejection: (rejection: Rejection | null | undefined) => void,
  signal: AbortSignal,
): void {
  const query = liveQuery(() => getRejection(id));
  const subscription = query.subscribe({ next: onRejection, error: () => onRejection(undefined) });
  signal.addEventListener("abort", () => subscription.unsubscribe());
}

/** A record as it is stored now. Throws what reading throws. */
export async function readRejection(id: string): Promise<Rejection | null> {
  return getRejection(id);
}
