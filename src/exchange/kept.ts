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
export interface Kept extends KeptTables {
  readonly settings: Settings;
}

/** The tables, by their names in the store. */
export interface KeptTables {
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
export type TableName = keyof KeptTables;

/** The tables in the order they stand in a backup. */
export const tableNames = [
  "rejections",
  "mails",
  "memory",
  "achievements",
  "notes",
  "drafts",
  "feedback",
  "strengths",
  "followUps",
  "wordings",
  "seasons",
] as const satisfies readonly TableName[];
