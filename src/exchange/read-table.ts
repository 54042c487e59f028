import Papa from "papaparse";
import type { RowReason } from "./reasons";
import type { Steps } from "./steps";

/** Characters that are read in one step, and again in one where no row ends within the first: no row may be longer. */
const windows = [16_384, 65_536] as const;

/** So many rows with broken quotes say that quotes mean nothing in this file. */
const mostBroken = 20;

/** A sign no text holds, for files in which quotes mean nothing. */
const noQuote = "\u0001";

/** What is told of a table while it is read. Lines are counted from 1. */
export interface TableReader {
  readonly onRow: (cells: readonly string[], line: number) => void;
  readonly onBroken: (line: number, text: string, reason: RowReason) => void;
}

/** The sign between the cells of a table, told by its first rows. */
export function tellDelimiter(text: string): string {
  const sample = text.slice(0, windows[0]);
  const delimitersToGuess = [",", ";", "\t", "|"];
  return Papa.parse(sample, { preview: 10, newline: "\n", skipEmptyLines: true, delimitersToGuess }).meta.delimiter;
}

/**
 * Reads a table row by row. A quote that is not closed would swallow the rest of the file: such a row is told as broken,
 * and reading goes on with the line below it.
 */
export function* readTable(text: string, delimiter: string, { onRow, onBroken }: TableReader): Steps<void> {
  let quoteChar = '"';
  let broken = 0;
  let at = 0;
  let line = 1;

  /** Reads the rows that end within so many characters. Answers how far they reach, and why the next one is none. */
  const readWindow = (size: number): { readonly used: number; readonly reason: RowReason | null } => {
    const window = text.slice(at, at + size);
    const state = { used: 0, isBroken: false };
    const parser = new Papa.Parser({
      delimiter,
      newline: "\n",
      quoteChar,
      step: ({ data: rows, errors, meta }: Papa.ParseResult<readonly string[]>) => {
        const cells = rows[0] ?? [];
        const ends = cells.reduce((sum, cell) => sum + countLineEnds(cell), 0);
        state.isBroken = errors.some(({ code }) => code === "MissingQuotes" || ends > 0);
        if (state.isBroken) {
          parser.abort();
          return;
        }
        state.used = meta.cursor;
        if (cells.some((cell) => cell.trim() !== "")) onRow(cells, line);
        line += 1 + ends;
      },
    });
    parser.parse(window, 0, at + size < text.length);
    const { used, isBroken } = state;
    if (used > 0 && !isBroken) return { used, reason: null };
    return { used, reason: isBroken || window.includes(quoteChar) ? "rowQuotes" : "rowTooLong" };
  };

  while (at < text.length) {
    let read = readWindow(windows[0]);
    if (read.used === 0) read = readWindow(windows[1]);
    at += read.used;
    if (read.reason !== null) {
      const end = text.indexOf("\n", at);
      const below = end === -1 ? text.length : end + 1;
      onBroken(line, text.slice(at, Math.min(below, at + 200)), read.reason);
      at = below;
      line += 1;
      broken += 1;
      if (broken >= mostBroken) quoteChar = noQuote;
    }
    yield at / text.length;
  }
}

function countLineEnds(cell: string): number {
  return cell.includes("\n") ? cell.split("\n").length - 1 : 0;
}
