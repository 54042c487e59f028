import type { Handlers } from "../../messages/answer";
import { readSettings, writeSettings } from "../../platform/settings-storage";
import { tellEverywhere } from "../present";

/** The suggestion to pause, which is made once. */
export const pauseHandlers: Pick<Handlers<"background">, "pause/suggested"> = {
  async "pause/suggested"() {
    const { pause } = await readSettings();
    if (pause.suggestedAt !== null) return null;
    await writeSettings({ pause: { ...pause, suggestedAt: Date.now() } });
    // Cards that stand open somewhere take their line back.
    await tellEverywhere();
    return null;
  },
};
