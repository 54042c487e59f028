import type { ImportPart } from "../../core/model/import-part";
import type { ImportedRow, SkippedRow } from "../../exchange/imported-row";
import type { ImportPlan } from "../../exchange/plan-import";
import type { FileReason } from "../../exchange/reasons";
import type { Pace } from "../../exchange/steps";
import type { DraftPorts } from "../../ui/use-draft";

/** How a file counts its rows: a table or a text by its lines, a résumé by the entries of each part. */
interface Counted {
  readonly unit: "line" | "entry";
}
export type FoundRow = ImportedRow & Counted;
export type PassedRow = SkippedRow & Counted;

/** Why a file is not brought in: it is no such file, the browser cannot open it, or it is a backup among other files. */
type RefusedWhy = FileReason | "importNotOpened" | "importBackupAmong";

/** A file that is not brought in, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly reason: RefusedWhy;
}

/** What would come in. */
export interface Preview {
  /** What it is called: the name of the file, or of the first of several. */
  readonly name: string;
  readonly plan: ImportPlan<FoundRow>;
  readonly skipped: readonly PassedRow[];
  /** Those of several files that are left out. */
  readonly refused: readonly RefusedFile[];
}

/** Why something was not carried out. Nothing was changed then. */
type NotDone = { readonly state: "stopped" } | { readonly state: "full" } | { readonly state: "failed" };

/** What a look at files found. */
export type Reading =
  | { readonly state: "read"; readonly preview: Preview }
  | { readonly state: "refused"; readonly refused: readonly RefusedFile[] }
  /** Our own backup, locked or not: it is restored, not brought in. */
  | { readonly state: "backup"; readonly file: File }
  | NotDone;

/** What became of an import. */
export type Written = { readonly state: "written"; readonly added: number; readonly changed: number } | NotDone;

/** What became of taking one back; `stayed` is how much the person has changed since. */
export type Undone = { readonly state: "undone"; readonly stayed: number } | NotDone;

/** The last import that can be taken back. */
export type LastImport = Pick<ImportPart, "name" | "at">;

/** What the options page can do to bring things in. No promise rejects. */
export interface ImportPorts extends DraftPorts {
  /** Reads files and holds them against the record. Changes nothing. */
  readonly read: (files: readonly File[], pace: Pace) => Promise<Reading>;
  readonly write: (preview: Preview, pace: Pace) => Promise<Written>;
  readonly undo: (pace: Pace) => Promise<Undone>;
  /** Calls back with the last import, now and when there is another; answers how to stop. */
  readonly followLast: (onLast: (last: LastImport | null) => void) => () => void;
}
