import { vi } from "vitest";
import type { SettingsPorts } from "../../src/options/settings/settings-ports";
import type { StrengthPorts } from "../../src/options/strengths/strength-ports";

/** A browser with one shortcut that is set and one that is not, whose page for them opens. */
export function fakeSettings() {
  return {
    version: "1.2.3",
    followShortcuts: vi.fn<SettingsPorts["followShortcuts"]>((onShortcuts) => {
      onShortcuts([
        { name: "open-card", does: "Open the card", keys: "Alt+Shift+O" },
        { name: "insert-reply", does: "Put the reply in", keys: "" },
      ]);
      return () => undefined;
    }),
    openShortcuts: vi.fn(async () => true),
  };
}

/** Everything done with strengths succeeds. */
export function fakeStrengths() {
  return {
    add: vi.fn<StrengthPorts["add"]>(async () => true),
    rename: vi.fn<StrengthPorts["rename"]>(async () => true),
    show: vi.fn<StrengthPorts["show"]>(async () => true),
    remove: vi.fn<StrengthPorts["remove"]>(async () => true),
    restore: vi.fn<StrengthPorts["restore"]>(async () => true),
  };
}
