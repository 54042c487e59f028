import type { ImportPart } from "../../core/model/import-part";
import type { Place } from "../../exchange/imported-row";
import type { FileReason, RowNote, RowReason } from "../../exchange/reasons";
import type { Pace } from "../../exchange/steps";
import type { DraftPorts } from "../../ui/use-draft";

/** What becomes of a row: it is new, fills in what is kept, is left out, or says what is kept already. */
export const rowGroups = ["added", "changed", "skipped", "same"] as const;
export type RowGroup = (typeof rowGroups)[number];

/** Where a row stands: a table or a text is counted by its lines, a résumé by the entries of each part. */
export interface RowPlace extends Place {
  readonly unit: "line" | "entry";
}

/** One row of the preview. */
export interface ShownRow {
  /** The id of the achievement it makes or fills in; empty for a row that does neither. */
  readonly id: string;
  readonly text: string;
  /** What else is told of it; of one that is filled in, what it gets. */
  readonly details: readonly string[];
  readonly reason: RowReason | null;
  readonly notes: readonly RowNote[];
  /** The first places in the file it comes from. */
  readonly places: readonly RowPlace[];
}

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
  /** How many files are read besides that one. */
  readonly others: number;
  readonly counts: Readonly<Record<RowGroup, number>>;
  /** The first rows of each group. */
  readonly rows: Readonly<Record<RowGroup, readonly ShownRow[]>>;
  /** Those of several files that are left out. */
  readonly refused: readonly RefusedFile[];
}

/** Why something was not carried out. Nothing was changed then. */
export type NotDone = { readonly state: "stopped" } | { readonly state: "full" } | { readonly state: "failed" };

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
  /** More rows of what was read last, from this one on. */
  readonly more: (group: RowGroup, from: number) => Promise<readonly ShownRow[]>;
  /** Brings in what was read last, without the achievements of these ids. */
  readonly write: (without: readonly string[], pace: Pace) => Promise<Written>;
  readonly undo: (pace: Pace) => Promise<Undone>;
  /** Calls back with the last import, now and when there is another; answers how to stop. */
  readonly followLast: (onLast: (last: LastImport | null) => void) => () => void;
}
