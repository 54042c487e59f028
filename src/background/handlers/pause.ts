import type { Handlers } from "../../messages/answer";
import { readSettings, writeSettings } from "../../platform/settings-storage";

/** The suggestion to pause, which is made once. */
export const pauseHandlers: Pick<Handlers<"background">, "pause/suggested"> = {
  async "pause/suggested"() {
    const { pause } = await readSettings();
    if (pause.suggestedAt === null) await writeSettings({ pause: { ...pause, suggestedAt: Date.now() } });
    return null;
  },
};
