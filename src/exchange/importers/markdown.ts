import type { Rows } from "../imported-row";
import type { Importer, Opened } from "../importer";
import { readDate } from "../read-date";
import { takeBullet, takeSigns } from "../read-lines";
import type { Steps } from "../steps";

/** A date a line may begin with, and what parts it from the rest. */
const leadingDate =
  /^\(?((?:\d{4}(?:[-/.]\d{1,2}){0,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}[-/.]\d{4}|\p{L}{3,12}\.? \d{4})\)?)(?:\s*[:–—|]\s*|\s+-\s+|\)\s+|\s*,\s+)(?=\S)/u;

/** Lines that are read in one step. */
const atOnce = 200;

/** A list in Markdown: each bullet is one, and headings tell dates and tags. */
export const markdown: Importer = {
  id: "markdown",
  recognises: ({ name, text }) =>
    text !== undefined && (/\.(?:md|markdown)$/u.test(name) || /^#{1,6} \S/mu.test(text.slice(0, 20_000))),
  read: (file, rows) => readNotes(file, rows, true),
};

/** Plain text: each bullet is one; where there are none, each line. */
export const plainText: Importer = {
  id: "text",
  recognises: ({ text }) => text !== undefined,
  read: (file, rows) => readNotes(file, rows, false),
};

/** What is being read: it ends where the next begins. */
interface Note {
  readonly line: number;
  readonly isItem: boolean;
  readonly words: string[];
  readonly headings: readonly string[];
}

function* readNotes({ text = "" }: Opened, rows: Rows, hasSigns: boolean): Steps<void> {
  const lines = text.split("\n");
  const titles = hasSigns ? lines.filter((line) => /^# \S/u.test(line)).length : 0;
  const headings: string[] = [];
  const reading: { note: Note | null } = { note: null };

  const finish = () => {
    if (reading.note) addNote(reading.note, rows, hasSigns);
    reading.note = null;
  };
  for (let index = hasSigns ? skipFrontMatter(lines) : 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const [, marks = "", words = ""] = (hasSigns ? /^(#{1,6})\s+(\S.*)$/u.exec(line) : null) ?? [];
    const item = takeBullet(line);
    if (marks !== "") {
      finish();
      headings.length = Math.min(headings.length, marks.length - 1);
      while (headings.length < marks.length - 1) headings.push("");
      // The one title of a page says nothing of what stands in it.
      headings.push(titles === 1 && marks === "#" && !readDate(words) ? "" : takeSigns(words).trim());
    } else if (line.trim() === "" || isRule(line)) finish();
    else if (item === null && reading.note?.isItem) reading.note.words.push(line.trim());
    else {
      finish();
      reading.note = { line: index + 1, isItem: item !== null, words: [item ?? line.trim()], headings: [...headings] };
    }
    if (index % atOnce === 0) yield index / lines.length;
  }
  finish();
}

/** The first line behind what a page's program wrote above it. */
function skipFrontMatter(lines: readonly string[]): number {
  return lines[0] === "---" ? lines.indexOf("---", 1) + 1 : 0;
}

/** A line across the page, below a heading, or around code. */
function isRule(line: string): boolean {
  return /^\s*(?:(?:[-*_=]\s*){3,}$|```)/u.test(line);
}

function addNote({ line, words, headings }: Note, rows: Rows, hasSigns: boolean): void {
  const whole = words.join("\n").trim();
  const [prefix = "", stated = ""] = leadingDate.exec(whole) ?? [];
  const date = stated.replace(/[()]/gu, "");
  const isDated = Boolean(readDate(date));
  const rest = isDated ? whole.slice(prefix.length) : whole;
  const text = hasSigns ? rest.split("\n").map(takeSigns).join("\n") : rest;
  const above = headings.findLast((heading) => readDate(heading));
  const tags = headings.filter((heading) => !readDate(heading));
  rows.add({ part: null, row: line }, { text, dates: [isDated ? date : "", above], tags });
}
