import { type HostId, hostIds, hostOrigins } from "../core/model/host-names";
import { browser } from "./browser";

/** Patterns of a site, as the browser's permissions name them. */
function patternsOf(host: HostId): string[] {
  return hostOrigins[host].map((origin) => `${origin}${host === "gmail" ? "/mail" : ""}/*`);
}

/** Whether the browser lets Onward see a site. Some browsers let people take it back, or do not ask for it on an update. */
export async function maySee(host: HostId): Promise<boolean> {
  return browser.permissions.contains({ origins: patternsOf(host) });
}

/** Asks the person, by the browser's own question; must be called in a press, before anything is awaited. */
export async function askToSee(host: HostId): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(host) });
}

/** The sites that may not be seen. */
export async function listForbidden(): Promise<HostId[]> {
  const allowed = await Promise.all(hostIds.map(maySee));
  return hostIds.filter((_, index) => !allowed[index]);
}

/** Calls back with the sites that may not be seen, now and whenever that changes. */
export function followForbidden(onForbidden: (hosts: HostId[]) => void): void {
  const tell = async () => onForbidden(await listForbidden());
  browser.permissions.onAdded.addListener(() => void tell());
  browser.permissions.onRemoved.addListener(() => void tell());
  void tell();
}

const notifying = { permissions: ["notifications"] } satisfies Parameters<typeof browser.permissions.request>[0];

/** Whether the browser lets Onward show notifications. */
export async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(notifying);
}

/** Asks the person for it, by the browser's own question; must be called in a press, before anything is awaited. */
export async function askToNotify(): Promise<boolean> {
  return browser.permissions.request(notifying);
}

/** Calls back with whether notifications are allowed, now and whenever that changes; answers how to stop. */
export function followNotifying(onAllowed: (isAllowed: boolean) => void): () => void {
  const tell = () => void mayNotify().then(onAllowed);
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  tell();
  return () => {
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
  };
}
