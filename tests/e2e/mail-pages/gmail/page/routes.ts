import type { Thread } from "../../mailbox";
import { idsOfThread, tokenOfThread } from "../ids";

/** A click changes the address at once; what is on the page follows later. */
export function showThread(thread: Thread): void {
  location.hash = `inbox/${tokenOfThread(thread)}`;
}

/** Back to the inbox. */
export function showList(): void {
  location.hash = "inbox";
}

/** A window of its own shows the thread its address names, without list or navigation. */
export function showInWindow(perm: string): void {
  window.open(`?view=btop&ver=1&search=inbox&th=${encodeURIComponent(`#${perm}`)}`, "", "popup,width=1000,height=800");
}

/** The thread a window of its own shows, or null for an ordinary one. */
export function threadOfWindow(threads: readonly Thread[]): Thread | null {
  const wanted = new URLSearchParams(location.search).get("th");
  return threads.find((thread) => `#${idsOfThread(thread).perm}` === wanted) ?? null;
}

/** True for a window in which one mail is written, and nothing else. */
export function isComposeWindow(): boolean {
  return new URLSearchParams(location.search).get("view") === "cm";
}

/** The thread the address names, or null for the list. Mails that are being written stand behind a question mark. */
export function threadInAddress(threads: readonly Thread[]): Thread | null {
  const token = routeInAddress().split("/").at(-1);
  return threads.find((thread) => tokenOfThread(thread) === token || idsOfThread(thread).legacy === token) ?? null;
}

/** True where the address names the settings. */
export function isSettingsAddress(): boolean {
  return routeInAddress().startsWith("settings/");
}

function routeInAddress(): string {
  return location.hash.slice(1).split("?")[0] ?? "";
}
