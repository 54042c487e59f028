import type { Settings } from "../../core/model/settings";
import type { TableName } from "../../core/model/tables";
import type { Kept } from "../../exchange/kept";
import type { RestoreCount, RestoreWay } from "../../exchange/plan-restore";
import type { FileReason } from "../../exchange/reasons";
import type { Pace } from "../../exchange/steps";

/** How something long ended. */
export type Ended = "done" | "stopped" | "failed";

/** A backup that was looked at from end to end, and what each way of restoring it would do. */
export interface OpenedBackup {
  readonly kept: Kept;
  readonly counts: Readonly<Record<RestoreWay, Counts>>;
}

/** What would become of each table. */
export type Counts = Readonly<Record<TableName, RestoreCount>>;

/** What a chosen file is: a backup, something else that could be read, or why nothing of it is taken in. */
export type Opening =
  | { readonly is: "backup"; readonly backup: OpenedBackup }
  | { readonly is: "other" | "stopped" | "failed" }
  | { readonly is: "refused"; readonly reason: FileReason };

/** The forms in which achievements can be taken elsewhere. */
export type TakenForm = "json-resume" | "markdown" | "csv";

/** How much there is. */
export interface Measured {
  readonly rows: Readonly<Record<TableName, number>>;
  /** About how many bytes the browser keeps for Onward; null where it does not tell. */
  readonly bytes: number | null;
}

/** What the options page can do with all that is kept. A promise resolves to how it ended and never rejects. */
export interface DataPorts {
  /** Saves one file with everything, locked if there is a passphrase, and remembers when. */
  readonly saveBackup: (passphrase: string | null, pace: Pace) => Promise<Ended>;
  /** Looks at a file as a backup and changes nothing. */
  readonly openBackup: (file: File, passphrase: string | null, pace: Pace) => Promise<Opening>;
  /** Brings a backup in: all of it, or nothing. */
  readonly restore: (backup: Kept, way: RestoreWay) => Promise<boolean>;
  /** True from a restore until it is taken back or the page is left. */
  readonly canUndoRestore: () => boolean;
  /** Everything as it was before the last restore, but for what was written since. */
  readonly undoRestore: () => Promise<boolean>;
  readonly saveAchievements: (form: TakenForm, about: Pick<Settings, "firstName">) => Promise<boolean>;
  /** Do not speak of the backup for some time. */
  readonly putOffBackup: () => Promise<boolean>;
  /** Null if that could not be found out. */
  readonly measure: () => Promise<Measured | null>;
  readonly eraseAll: () => Promise<boolean>;
}
