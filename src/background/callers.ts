import { hostOfOrigin } from "../core/model/host-names";
import type { Caller } from "../messages/answer";
import type { Side } from "../messages/protocol";
import { browser } from "../platform/browser";

/** One frame of one tab. */
export interface Spot {
  readonly tabId: number;
  readonly frameId: number;
}

/** Where a message comes from. Judged by its origin: `url` is about:blank in windows a mail page opened and filled. */
export function sideOf({ id, origin, tabId, frameId }: Caller): Side | null {
  if (id !== browser.runtime.id || !origin) return null;
  if (`${origin}/` === browser.runtime.getURL("/")) return "extension-page";
  return hostOfOrigin(origin) && tabId !== undefined && frameId !== undefined ? "mail-page" : null;
}

/** The frame a mail page speaks from; null for a page of our own, which is in a tab only by chance. */
export function spotOf(caller: Caller): Spot | null {
  const { tabId, frameId } = caller;
  return sideOf(caller) === "mail-page" && tabId !== undefined && frameId !== undefined ? { tabId, frameId } : null;
}
