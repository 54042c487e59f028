import type { Settings } from "../core/model/settings";
import { followUpCalls } from "../messages/follow-up-calls";
import { browser } from "../platform/browser";
import { readSettings, watchSettings } from "../platform/settings-storage";
import { dayHere } from "../ui/day";
import type { DueItem, DueProps } from "./due-list";

/** What is due, and whether discreet mode is on: the parts of the popup that do not depend on its tab. */
export interface DueState {
  /** Null until it was read, and while the database cannot be used. */
  readonly due: DueProps | null;
  readonly isDiscreet: boolean;
}

/** Follows settings and follow-ups, and calls back with both. First once the settings are known: names may have to be blurred. */
export function startDue(onState: (state: DueState) => void): void {
  let settings: Settings | null = null;
  let items: readonly DueItem[] | null = null;

  const tell = () => {
    if (settings === null) return;
    const { isDiscreet, notifies, isNotifyingSettled } = settings;
    const offersNotifying = !notifies && !isNotifyingSettled;
    onState({ due: items && { items, today: dayHere(), offersNotifying, ports }, isDiscreet });
  };
  const setSettings = (next: Settings) => {
    settings = next;
    tell();
  };

  const ports: DueProps["ports"] = {
    ...followUpCalls,
    open(rejectionId) {
      const url = browser.runtime.getURL(`src/options/index.html#rejections/${rejectionId}`);
      void browser.tabs.create({ url }).then(() => globalThis.close());
    },
  };

  watchSettings(setSettings, new AbortController().signal);
  void readSettings().then(setSettings);
  // The database's code is loaded after the first picture, which does not need it.
  void import("./follow-due").then(({ followDue }) =>
    followDue((next) => {
      items = next;
      tell();
    }),
  );
}
