import type { Shortcut } from "../../platform/shortcuts";

/** What the settings ask of the browser itself. */
export interface SettingsPorts {
  /** Which Onward this is, as "1.0.0". */
  readonly version: string;
  /** Calls back with our keyboard shortcuts, now and when they may have changed; answers how to stop. */
  readonly followShortcuts: (onShortcuts: (shortcuts: readonly Shortcut[]) => void) => () => void;
  /** Opens the browser's own page for them; resolves to whether it did. */
  readonly openShortcuts: () => Promise<boolean>;
}
