const kept = new Map<string, unknown>();
const alarms = new Map<string, object>();
const heard: ((alarm: { name: string }) => void)[] = [];
const started: (() => void)[] = [];
const areaOf = (map: Map<string, unknown>) => ({
  get: async (key: string | null) => structuredClone(key === null ? Object.fromEntries(map) : { [key]: map.get(key) }),
  set: async (values: object) => {
    for (const [key, value] of Object.entries(values)) map.set(key, structuredClone(value));
  },
  remove: async (keys: string[]) => {
    for (const key of keys) map.delete(key);
  },
});
/** What the background sees of the browser: storages that remember, and alarms. */
const browser = {
  runtime: {
    id: "onward-id",
    onStartup: { addListener: (listener: () => void) => started.push(listener) },
    onInstalled: { addListener: () => undefined },
  },
  storage: { local: areaOf(kept), session: areaOf(new Map()), onChanged: { addListener: () => undefined } },
  alarms: {
    create: async (name: string, when: object) => void alarms.set(name, when),
    clear: async (name: string) => alarms.delete(name),
    onAlarm: { addListener: (listener: (alarm: { name: string }) => void) => heard.push(listener) },
  },
  action: {},
  tabs: { query: async () => [] },
  permissions: { contains: async () => false },
  scripting: {},
};

/** A browser whose storages remember, and what was kept, set and listened to in it. */
export const rememberingBrowser = { kept, alarms, heard, started, browser };
