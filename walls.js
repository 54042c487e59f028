/**
 * The walls of the house: which room may import which, and which packages. The linter enforces this table, type
 * imports included, and a test plants a forbidden import for every row and sees it fail. Browser: only `platform`.
 */

/** Rooms by folder or file, the most particular first: a file belongs to the first room whose path it lies under. */
export const rooms = {
  "core/model": "src/core/model",
  "core/detection": "src/core/detection",
  "core/replies": "src/core/replies",
  "core/recovery": "src/core/recovery",
  "core/insight": "src/core/insight",
  "core/care": "src/core/care",
  shapes: "src/shapes",
  exchange: "src/exchange",
  hosts: "src/hosts",
  "platform/words": "src/platform/words.ts",
  "platform/settings-storage": "src/platform/settings-storage.ts",
  "platform/session-storage": "src/platform/session-storage.ts",
  "platform/snapshot-storage": "src/platform/snapshot-storage.ts",
  platform: "src/platform",
  messages: "src/messages",
  store: "src/store",
  ui: "src/ui",
  background: "src/background",
  reader: "src/reader",
  card: "src/card",
  inspector: "src/inspector",
  popup: "src/popup",
  options: "src/options",
};

const core = ["core/model", "core/detection", "core/replies", "core/recovery", "core/insight", "core/care"];
const platformOnPages = ["platform", "platform/words"];
const platform = [
  ...platformOnPages,
  "platform/settings-storage",
  "platform/session-storage",
  "platform/snapshot-storage",
];
const ownPage = [...core, "messages", ...platformOnPages, "platform/settings-storage", "store", "ui"];

/** What each room may import besides itself. */
export const walls = [
  { room: "core/model", may: [], packages: [] },
  { room: "core/detection", may: core, packages: [] },
  { room: "core/replies", may: core, packages: [] },
  { room: "core/recovery", may: core, packages: [] },
  { room: "core/insight", may: core, packages: [] },
  { room: "core/care", may: core, packages: [] },
  { room: "shapes", may: ["core/model"], packages: ["valibot"] },
  { room: "exchange", may: [...core, "shapes"], packages: ["papaparse", "fflate", "valibot"] },
  { room: "hosts", may: ["core/model"], packages: [] },
  { room: "platform", may: ["core/model", ...platform], packages: ["webextension-polyfill"] },
  { room: "platform/words", may: ["platform"], packages: [] },
  { room: "platform/settings-storage", may: ["core/model", "platform"], packages: [] },
  { room: "platform/session-storage", may: ["platform"], packages: [] },
  { room: "platform/snapshot-storage", may: ["platform"], packages: [] },
  { room: "messages", may: ["core/model", ...platformOnPages], packages: [] },
  { room: "store", may: ["core/model", "core/recovery", "core/insight"], packages: ["dexie"] },
  { room: "ui", may: ["core/model", "core/recovery", "platform/words"], packages: ["preact"] },
  {
    room: "card",
    may: ["core/model", "core/recovery", "hosts", "messages", "ui", ...platformOnPages],
    packages: ["preact"],
  },
  { room: "reader", may: ["core/model", "hosts", "messages", ...platformOnPages], packages: [] },
  { room: "inspector", may: ["core/model", "hosts", "messages", ...platformOnPages], packages: [] },
  { room: "background", may: [...core, "shapes", "messages", ...platform, "store"], packages: ["valibot"] },
  { room: "popup", may: ownPage, packages: ["preact", "dexie"] },
  { room: "options", may: [...ownPage, "exchange"], packages: ["preact", "dexie", "minisearch"] },
];
