import { browser } from "../platform/browser";
import { watchSettings } from "../platform/settings-storage";
import { onFollowUpsChanged } from "../store/follow-ups";
import { openPressed } from "./notify-of";
import { remind, remindAtStart, reminderAlarm } from "./remind";

/**
 * Everything that makes the background look what is due: the browser's start, an install or update, the alarm, and a change
 * of follow-ups or of settings. To be called at once when the background starts, as for every listener.
 */
export function startReminding(): void {
  browser.runtime.onStartup.addListener(() => void remind());
  browser.runtime.onInstalled.addListener(() => void remind());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === reminderAlarm) void remind();
  });
  watchSettings(() => void remind(), new AbortController().signal);
  onFollowUpsChanged(() => void remind());
  openPressed();
  browser.permissions.onAdded.addListener(() => {
    openPressed();
    void remind();
  });
  void remindAtStart();
}
