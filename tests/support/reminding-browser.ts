import { vi } from "vitest";
import { defaultSettings, type Settings } from "../../src/core/model/settings";

/** A storage area that remembers. */
const area = () => {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: async (key: string) => ({ [key]: kept.get(key) }),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, value);
    },
  };
};
const [local, session] = [area(), area()];
/** Something the browser tells of, to whoever listens. */
function makeEvent<About extends readonly unknown[]>() {
  const listeners: ((...about: About) => void)[] = [];
  return {
    listeners,
    addListener: (listener: (...about: About) => void) => void listeners.push(listener),
    tell: (...about: About) => {
      for (const listener of listeners) listener(...about);
    },
  };
}

/** When each alarm comes, by its name. */
export const alarms = new Map<string, number>();
/** Every notification that was shown. */
export const shown: { id: string; title: string; message: string; iconUrl: string }[] = [];
/** Notifications that were taken away, by name, and addresses that were opened in a tab. */
export const cleared: string[] = [];
export const opened: string[] = [];
export const icon = { badge: "", title: "", path: "" };
/** How the browser is disposed. */
export const state = { mayNotify: true, isNotifyingBroken: false };
/** The parts of a browser that reminders use, for `vi.mock("webextension-polyfill", …)`. */
export const browser = {
  runtime: {
    id: "onward-id",
    getURL: (path: string) => `chrome-extension://onward-id/${path}`,
    onStartup: makeEvent<[]>(),
    onInstalled: makeEvent<[]>(),
  },
  storage: { local, session, onChanged: makeEvent<[changes: object, area: string]>() },
  tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
  i18n: { getMessage: (key: string, names: string[]) => [key, ...names].join(" ") },
  permissions: { contains: async () => state.mayNotify, onAdded: makeEvent<[]>() },
  alarms: {
    create: async (name: string, { when }: { when: number }) => void alarms.set(name, when),
    clear: async (name: string) => alarms.delete(name),
    onAlarm: makeEvent<[alarm: { name: string }]>(),
  },
  action: {
    setIcon: async ({ path }: { path: Record<string, string> }) => void Object.assign(icon, { path: path["16"] }),
    setTitle: async (title: { title: string }) => void Object.assign(icon, title),
    setBadgeText: async ({ text }: { text: string }) => void Object.assign(icon, { badge: text }),
    setBadgeBackgroundColor: async () => undefined,
  },
  notifications: {
    create: async (id: string, about: { title: string; message: string; iconUrl: string }) => {
      if (state.isNotifyingBroken) throw new Error("broken");
      shown.push({ id, ...about });
    },
    clear: async (id: string) => void cleared.push(id),
    onClicked: makeEvent<[name: string]>(),
  },
};

/** What the person set; without more, notifications at any hour. */
export function set(settings: Partial<Settings>): void {
  local.kept.set("settings", { ...defaultSettings, notifies: true, quietHours: null, ...settings });
}

/** The person's own time, in the zone of the test. */
export function setClock(day: string, hour: number, minute = 0): void {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  vi.setSystemTime(new Date(year, month - 1, date, hour, minute));
}

/** The browser ends: its alarms, its session and what stands on the icon are gone. */
export function endBrowser(): void {
  alarms.clear();
  session.kept.clear();
  Object.assign(icon, { badge: "", title: "", path: "" });
}

/** A morning in Berlin, with a browser that allows notifications and has shown none. */
export function startMorning(): void {
  vi.stubEnv("TZ", "Europe/Berlin");
  vi.useFakeTimers({ toFake: ["Date"] });
  setClock("2026-11-26", 10);
  set({});
  Object.assign(state, { mayNotify: true, isNotifyingBroken: false });
  shown.length = 0;
  endBrowser();
}

export function endMorning(): void {
  vi.useRealTimers();
  vi.unstubAllEnvs();
}
