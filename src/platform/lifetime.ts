import { browser } from "./browser";

/** A script on a mail page that may be put there twice. */
export type ScriptName = "reader" | "card";

/**
 * Starts the lifetime of a script on a mail page. All that a script begins ends with the signal. After an update the
 * browser may leave the old script running beside the new one (both share one world): the newer ends the older.
 */
export function startLifetime(name: ScriptName): AbortController {
  endLifetime(name);
  const lifetime = new AbortController();
  lifetimes[lifetimeKey(name)] = lifetime;
  return lifetime;
}

/** Ends what a script of this name began here, if there is one. */
export function endLifetime(name: ScriptName): void {
  lifetimes[lifetimeKey(name)]?.abort();
}

const lifetimes = globalThis as unknown as Record<symbol, AbortController | undefined>;

/** Marks what the card puts on a page, so that it can be found when its script is gone. */
export const surfaceMarker = "data-onward-card";

/** Takes away what an earlier card put on the page: its script may be dead and its words of no use. */
export function removeLeftovers(page: Document): void {
  for (const left of page.querySelectorAll(`[${surfaceMarker}]`)) left.remove();
}

/** True in a script that outlived its extension: it can reach nobody until the tab is loaded again. */
export function isOrphan(): boolean {
  const { runtime } = browser as { readonly runtime?: { readonly id?: string } };
  return runtime?.id === undefined;
}

function lifetimeKey(name: ScriptName): symbol {
  return Symbol.for(`onward ${name}`);
}
