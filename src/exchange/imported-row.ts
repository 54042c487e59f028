import {
  type AchievementFields,
  type AchievementKind,
  achievementKinds,
  achievementLimits,
  blankAchievement,
} from "../core/model/achievement";
import { readPeriod } from "./read-date";
import { Refused, type RowNote, type RowReason } from "./reasons";

/** Where something stands in a file: in which of its parts, as the file names it, and there at which line or place, from 1. */
export interface Place {
  readonly part: string | null;
  readonly row: number;
}

/** An achievement as a file tells it, and what of it was left out. */
export interface ImportedRow extends Place {
  readonly fields: AchievementFields;
  readonly notes: readonly RowNote[];
}

/** What was not taken in, with the beginning of its words, and why. */
export interface SkippedRow extends Place {
  readonly text: string;
  readonly reason: RowReason;
}

/** Most rows of one file. */
const mostRows = 20_000;

/** What a file says of an achievement, in whatever form it says so. Anything but text and numbers is passed over. */
export interface RawRow {
  readonly text: unknown;
  readonly situation?: unknown;
  readonly action?: unknown;
  readonly result?: unknown;
  readonly number?: unknown;
  /** Dates or periods; the first that is given and can be read counts. */
  readonly dates?: readonly unknown[];
  /** The file is known to write the month before the day. */
  readonly isMonthFirst?: boolean;
  readonly role?: unknown;
  readonly employer?: unknown;
  readonly skills?: readonly unknown[];
  readonly tags?: readonly unknown[];
  readonly kind?: unknown;
  readonly link?: unknown;
}

/** Takes in what an importer finds. Refuses the whole file when it has too many rows. */
export interface Rows {
  readonly add: (place: Place, raw: RawRow) => void;
  /** Takes fields as they are: those Onward itself wrote. */
  readonly keep: (place: Place, fields: AchievementFields) => void;
  readonly skip: (place: Place, text: unknown, reason: RowReason) => void;
}

/** Rows, and where they come together. */
export function gatherRows(): Rows & { readonly found: ImportedRow[]; readonly skipped: SkippedRow[] } {
  const found: ImportedRow[] = [];
  const skipped: SkippedRow[] = [];
  const count = () => {
    if (found.length + skipped.length >= mostRows) throw new Refused("importTooMany");
  };
  const skip = (place: Place, text: unknown, reason: RowReason) => {
    count();
    skipped.push({ ...place, text: cut(readLine(text, 400), 80), reason });
  };
  return {
    found,
    skipped,
    skip,
    keep: (place, fields) => {
      count();
      found.push({ ...place, fields, notes: [] });
    },
    add: (place, raw) => {
      const row = readRow(raw);
      if (row.fields.text === "") {
        skip(
          place,
          [raw.role, raw.employer, raw.situation, raw.result].find((one) => readLine(one, 400) !== ""),
          "rowEmpty",
        );
        return;
      }
      count();
      found.push({ ...place, ...row });
    },
  };
}

/** How many times its limit of a text is looked at: one long text may stand beside every row of a file. */
const looked = 4;

function readRow(raw: RawRow): Pick<ImportedRow, "fields" | "notes"> {
  const notes = new Set<RowNote>();
  const fitted = (read: typeof readText, value: unknown, limit: number) => {
    const text = read(value, limit * looked);
    if (text.length > limit) notes.add("rowCut");
    return cut(text, limit);
  };
  const limits = achievementLimits;
  const textOf = (value: unknown) => fitted(readText, value, limits.text);
  const lineOf = (value: unknown) => fitted(readLine, value, limits.line);
  const dates = (raw.dates ?? []).map((one) => readPeriod(readLine(one, limits.line), raw.isMonthFirst));
  if (!dates.some(Boolean) && dates.includes(null)) notes.add("rowNoDate");
  const link = readLink(readLine(raw.link, limits.link + 1));
  if (link === null || link.length > limits.link) notes.add("rowNoLink");
  const fields: AchievementFields = {
    ...blankAchievement,
    text: textOf(raw.text),
    situation: textOf(raw.situation),
    action: textOf(raw.action),
    result: textOf(raw.result),
    number: lineOf(raw.number),
    date: dates.find(Boolean) ?? "",
    role: lineOf(raw.role),
    employer: lineOf(raw.employer),
    skills: readList(raw.skills, limits.line, limits.skills),
    tags: readList(raw.tags, limits.line, limits.tags),
    kind: readKind(readLine(raw.kind, limits.line)),
    link: link === null || link.length > limits.link ? "" : link,
  };
  return { fields, notes: [...notes] };
}

/** A text, or its first `most` code units, without control characters and without blanks at the ends of its lines. */
export function readText(value: unknown, most: number = Number.POSITIVE_INFINITY): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value !== "string") return "";
  const text = value
    .slice(0, most)
    .replace(/\r\n?/gu, "\n")
    .replace(/(?!\s)\p{Cc}/gu, "");
  const lines = text.split("\n").map((line) => line.trimEnd());
  return lines
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

/** A text on one line. */
export function readLine(value: unknown, most?: number): string {
  return readText(value, most).replace(/\s+/gu, " ");
}

function readList(values: readonly unknown[] = [], longest: number, most: number): string[] {
  const lines = values
    .slice(0, most * looked)
    .map((value) => cut(readLine(value, longest * looked), longest))
    .filter((line) => line !== "");
  return [...new Set(lines)].slice(0, most);
}

function readKind(word: string): AchievementKind {
  return achievementKinds.find((kind) => kind === word.toLowerCase()) ?? "result";
}

/** An address of the web; null for one of another kind, such as a script. */
function readLink(words: string): string | null {
  if (words === "") return "";
  const address = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]|$)/u.test(words) ? `https://${words}` : words;
  return /^https?:\/\/\S+$/iu.test(address) ? address : null;
}

/** So many code units of a text, never half of a character. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
