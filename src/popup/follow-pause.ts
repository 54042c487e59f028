import { suggestsPause } from "../core/care/pause";
import type { Settings } from "../core/model/settings";
import { call, newWriteId } from "../messages/call";
import { browser } from "../platform/browser";
import { reportError } from "../platform/report-error";
import { readSettings, watchSettings } from "../platform/settings-storage";
import type { PausePorts } from "./pause-place";

/** Calls back once a pause is to be suggested, and with null once it is not any more. */
export function followPause(onChange: (pause: PausePorts | null) => void): void {
  let isSuggested = false;
  const tell = ({ pause }: Settings) => {
    if (suggestsPause(pause) === isSuggested) return;
    isSuggested = !isSuggested;
    onChange(isSuggested ? pausePorts : null);
  };
  watchSettings(tell, new AbortController().signal);
  void readSettings().then(tell, (error: unknown) => reportError("care", error));
}

/** What can be done about it, on a page of our own. */
const pausePorts: PausePorts = {
  async close() {
    return (await call("pause/suggested", { writeId: newWriteId() })).ok;
  },
  more() {
    void browser.tabs.create({ url: browser.runtime.getURL("src/options/index.html#pause") });
    void pausePorts.close();
  },
};
