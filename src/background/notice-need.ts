import { hasDistress } from "../core/care/find-distress";
import { hardWeek, isHardWeek } from "../core/care/pause";
import type { Fields } from "../core/model/note";
import { reportError } from "../platform/report-error";
import { readSettings, writeSettings } from "../platform/settings-storage";
import { listKeptAfter } from "../store/rejections";
import { tellEverywhere } from "./present";

/**
 * Looks, on this device and nowhere else, whether what somebody wrote in a step holds words of real distress. Of the
 * text nothing is stored, reported or passed on: only that there is a reason to suggest a pause, and when it arose.
 */
export async function noticeDistress(fields: Fields): Promise<void> {
  await notice(async () => Object.values(fields).some(hasDistress), Date.now());
}

/** Looks whether the person kept several rejections in a short time. */
export async function noticeHardWeek(now: number): Promise<void> {
  await notice(async () => isHardWeek(await listKeptAfter(now - hardWeek.days * 86_400_000), now), now);
}

/** Never stands in the way of what is being kept: a look that fails is reported, without a word of what was looked at. */
async function notice(isNeeded: () => Promise<boolean>, now: number): Promise<void> {
  try {
    const { pause } = await readSettings();
    if (pause.neededAt !== null || pause.suggestedAt !== null || !(await isNeeded())) return;
    await writeSettings({ pause: { ...pause, neededAt: now } });
    await tellEverywhere();
  } catch (error) {
    reportError("care", error);
  }
}
