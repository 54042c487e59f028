import { hostIds } from "../core/model/host-names";
import { tones } from "../core/model/reply";
import {
  type BackupMoments,
  defaultSettings,
  type Pause,
  type QuietHours,
  type Settings,
  sensitivities,
  settingTextLimit,
} from "../core/model/settings";
import { browser } from "./browser";
import { emptyStorage } from "./empty-storage";

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

/** Takes everything out of the extension's own storage but these settings. */
export async function resetSettings(settings: Settings): Promise<void> {
  const write = () => emptyStorage({ [key]: settings });
  const written = lastWrite.then(write, write);
  lastWrite = written;
  await written;
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

type Stored = Readonly<Record<string, unknown>>;

function asObject(value: unknown): Stored {
  return typeof value === "object" && value !== null ? (value as Stored) : {};
}

function asSettings(value: unknown): Settings {
  const stored = asObject(value);
  const off = Array.isArray(stored["sitesOff"]) ? stored["sitesOff"] : [];
  return {
    firstName: asText(stored["firstName"], defaultSettings.firstName),
    signOff: asText(stored["signOff"], defaultSettings.signOff),
    sitesOff: hostIds.filter((id) => off.includes(id)),
    tone: tones.find((tone) => tone === stored["tone"]) ?? defaultSettings.tone,
    replyLanguage: asLanguage(stored["replyLanguage"]),
    sensitivity: sensitivities.find((one) => one === stored["sensitivity"]) ?? defaultSettings.sensitivity,
    notifies: stored["notifies"] === true,
    isNotifyingSettled: stored["isNotifyingSettled"] === true,
    notifiesWithNames: stored["notifiesWithNames"] === true,
    quietHours: asQuietHours(stored["quietHours"]),
    isDiscreet: stored["isDiscreet"] === true,
    pause: asPause(stored["pause"]),
    backup: asBackup(stored["backup"]),
  };
}

function asQuietHours(value: unknown): QuietHours | null {
  if (value === null) return null;
  const { from, to } = asObject(value);
  const isHour = (hour: unknown): hour is number => Number.isInteger(hour) && Number(hour) >= 0 && Number(hour) <= 23;
  return isHour(from) && isHour(to) ? { from, to } : defaultSettings.quietHours;
}

function asPause(value: unknown): Pause {
  const { neededAt, suggestedAt } = asObject(value);
  return { neededAt: asTime(neededAt), suggestedAt: asTime(suggestedAt) };
}

function asBackup(value: unknown): BackupMoments {
  const { savedAt, putOffAt } = asObject(value);
  return { savedAt: asTime(savedAt), putOffAt: asTime(putOffAt) };
}

function asTime(time: unknown): number | null {
  return typeof time === "number" && Number.isFinite(time) ? time : null;
}

function asLanguage(value: unknown): string | null {
  return typeof value === "string" && /^[a-z]{2,3}$/u.test(value) ? value : null;
}

function asText(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value.slice(0, settingTextLimit) : otherwise;
}
