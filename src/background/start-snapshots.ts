import { browser } from "../platform/browser";
import { onChanged } from "../store/on-changed";
import { preciousTables } from "../store/precious";
import { renewSnapshot } from "./keep-snapshot";
import { reported } from "./reported";

/** Names the alarm that renews the snapshot where this worker was ended before it did. */
const snapshotAlarm = "snapshot";

/** How long nothing has to change before the snapshot is renewed, in milliseconds, and when the alarm comes, in minutes. */
const pause = 2_000;
const alarmAfter = 0.5;

/**
 * Everything that makes the background renew the snapshot: a change of what is in it, the browser's start, an install or
 * update. To be called at once when the background starts, as for every listener.
 */
export function startSnapshots(): void {
  const renew = () => void reported("snapshot", renewSnapshot());
  browser.runtime.onStartup.addListener(renew);
  browser.runtime.onInstalled.addListener(renew);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === snapshotAlarm) renew();
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  onChanged(preciousTables, () => {
    // The first change sets the alarm, so that somebody who goes on writing does not put it off for ever.
    if (timer === undefined) {
      void reported("snapshot", browser.alarms.create(snapshotAlarm, { delayInMinutes: alarmAfter }));
    }
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      void reported(
        "snapshot",
        renewSnapshot().then(() => browser.alarms.clear(snapshotAlarm)),
      );
    }, pause);
  });
}
