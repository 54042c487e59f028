import type { Thread } from "../../mailbox";
import { tokenOfThread } from "../ids";

/** A click changes the address at once; what is on the page follows later. */
export function showThread(thread: Thread): void {
  location.hash = `inbox/${tokenOfThread(thread)}`;
}

/** Back to the inbox. */
export function showList(): void {
  location.hash = "inbox";
}

/** The thread the address names, or null for the list. */
export function threadInAddress(threads: readonly Thread[]): Thread | null {
  const token = location.hash.split("/").at(-1);
  return threads.find((thread) => tokenOfThread(thread) === token) ?? null;
}
