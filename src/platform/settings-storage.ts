import { hostIds } from "../core/model/host-names";
import { defaultSettings, type Settings, settingTextLimit } from "../core/model/settings";
import { browser } from "./browser";

const key = "settings";

/** The settings as stored; whatever is missing or of the wrong shape is the default. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(key))[key];
  return asSettings(stored);
}

/** Changes some settings, keeps the others, and answers all of them. One change after the other: none is lost. */
export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  const write = async () => {
    const settings = asSettings({ ...(await readSettings()), ...change });
    await browser.storage.local.set({ [key]: settings });
    return settings;
  };
  const written = lastWrite.then(write, write);
  lastWrite = written;
  return written;
}

let lastWrite: Promise<unknown> = Promise.resolve();

/** Calls back with the settings whenever they change, until `signal` is aborted. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown } | undefined>, area: string) => {
    if (area === "local" && key in changes) onChange(asSettings(changes[key]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}

/** Keeps content scripts out of `storage.local` where the browser can (Chrome; Firefox cannot, and the threat model says so). */
export async function closeToPages(): Promise<void> {
  const area = browser.storage.local as { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> };
  await area.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
}

function asSettings(value: unknown): Settings {
  const stored = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  const off = Array.isArray(stored["sitesOff"]) ? stored["sitesOff"] : [];
  return {
    firstName: asText(stored["firstName"], defaultSettings.firstName),
    signOff: asText(stored["signOff"], defaultSettings.signOff),
    sitesOff: hostIds.filter((id) => off.includes(id)),
  };
}

function asText(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value.slice(0, settingTextLimit) : otherwise;
}
