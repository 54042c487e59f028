import { describeProgram } from "../../platform/describe-program";
import { followShortcuts, openShortcutSettings } from "../../platform/shortcuts";
import type { SettingsPorts } from "./settings-ports";

/** The browser as the settings see it. */
export const settingsPorts: SettingsPorts = {
  version: describeProgram().version,
  followShortcuts,
  openShortcuts: openShortcutSettings,
};
