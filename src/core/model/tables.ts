import type { Achievement } from "./achievement";
import type { Feedback } from "./feedback";
import type { FollowUp } from "./follow-up";
import type { CorrectionRow } from "./memory";
import type { Draft, Note } from "./note";
import type { OwnWording } from "./own-wording";
import type { MailMark, Rejection } from "./rejection";
import type { Season } from "./season";
import type { Strength } from "./strength";

/** The tables of the database that a backup holds, in the order they stand in one. Store and backup both follow this list. */
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
] as const;
export type TableName = (typeof tableNames)[number];

/** The tables that no backup holds, and why not. They are erased with the others. */
export const tablesLeftOut = {
  imports: "It takes the last import back, which is a matter of this database: in another one nothing came in by it.",
} as const satisfies Readonly<Record<string, string>>;
export type TableLeftOut = keyof typeof tablesLeftOut;

/** One row of each. */
interface RowOf {
  readonly rejections: Rejection;
  readonly mails: MailMark;
  readonly memory: CorrectionRow;
  readonly achievements: Achievement;
  readonly notes: Note;
  readonly drafts: Draft;
  readonly feedback: Feedback;
  readonly strengths: Strength;
  readonly followUps: FollowUp;
  readonly wordings: OwnWording;
  readonly seasons: Season;
}

/** The rows of every table that a backup holds. */
export type KeptTables = { readonly [T in TableName]: readonly RowOf[T][] };
