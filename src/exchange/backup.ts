import type { Achievement } from "../core/model/achievement";
import type { Feedback } from "../core/model/feedback";
import type { FollowUp } from "../core/model/follow-up";
import type { Correction } from "../core/model/memory";
import type { Draft, Note } from "../core/model/note";
import type { OwnWording } from "../core/model/own-wording";
import type { MailMark, Rejection } from "../core/model/rejection";
import type { Season } from "../core/model/season";
import type { Settings } from "../core/model/settings";
import type { Strength } from "../core/model/strength";

/** Everything a person keeps with Onward, as it is stored. */
export interface Kept {
  readonly settings: Settings;
  readonly rejections: readonly Rejection[];
  readonly mails: readonly MailMark[];
  readonly memory: readonly (Correction & { readonly id: string; readonly isRejection: boolean })[];
  readonly achievements: readonly Achievement[];
  readonly notes: readonly Note[];
  readonly drafts: readonly Draft[];
  readonly feedback: readonly Feedback[];
  readonly strengths: readonly Strength[];
  readonly followUps: readonly FollowUp[];
  readonly wordings: readonly OwnWording[];
  readonly seasons: readonly Season[];
}

/** Version of the backup's form, raised with every change that an older Onward could not read. */
const backupVersion = 1;

/** One JSON file with everything, readable by people: `{format, version, exportedAt, settings, …tables}`. */
export function writeBackup(kept: Kept, now: Date): string {
  const backup = { format: "onward", version: backupVersion, exportedAt: now.toISOString(), ...kept };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

/** The file's name, with the day it was made (UTC). */
export function nameBackup(now: Date): string {
  return `onward-${now.toISOString().slice(0, 10)}.json`;
}
