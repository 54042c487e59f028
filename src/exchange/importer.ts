import type { Rows } from "./imported-row";
import type { Steps } from "./steps";

/** The forms of files that can be read, besides our own backup. */
export type ImportedFormat = "json-resume" | "reactive-resume" | "linkedin" | "csv" | "markdown" | "text";

/** A file, opened: what it holds, by its outer form. Its name is only a hint, in lower case and without a path. */
export interface Opened {
  readonly name: string;
  /** What a JSON file holds, in objects without a prototype; undefined for every other file. */
  readonly json?: unknown;
  /** The text of a text file, with line ends of Unix. */
  readonly text?: string;
  /** The texts of the tables in a ZIP, by their names. */
  readonly tables?: readonly NamedText[];
}

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** One form of file. Importers are asked in the order of their list; the first that recognises a file reads it. */
export interface Importer {
  readonly id: ImportedFormat;
  /** Judges by the shape, in a moment. */
  readonly recognises: (file: Opened) => boolean;
  /** Hands over what it finds, row by row. Throws nothing but `Refused`. */
  readonly read: (file: Opened, rows: Rows) => Steps<void>;
}
