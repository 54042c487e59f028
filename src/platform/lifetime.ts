import { browser } from "./browser";

/** A script on a mail page that may be put there twice. */
export type ScriptName = "reader" | "card";

/**
 * Starts the lifetime of a script on a mail page. All that a script begins ends with the signal. After an update the
 * browser may leave the old script running beside the new one (both share one world): the newer ends the older.
 */
export function startLifetime(name: ScriptName): AbortController {
  const lifetimes = globalThis as unknown as Record<symbol, AbortController | undefined>;
  const key = lifetimeKey(name);
  lifetimes[key]?.abort();
  const lifetime = new AbortController();
  lifetimes[key] = lifetime;
  return lifetime;
}

/** True in a script that outlived its extension: it can reach nobody until the tab is loaded again. */
export function isOrphan(): boolean {
  const { runtime } = browser as { readonly runtime?: { readonly id?: string } };
  return runtime?.id === undefined;
}

function lifetimeKey(name: ScriptName): symbol {
  return Symbol.for(`onward ${name}`);
}
