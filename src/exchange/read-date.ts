/** A date as an achievement keeps it, `YYYY` or `YYYY-MM`; empty where none is given, null where what is given cannot be read. */
export type ReadDate = string | null;

/** Languages whose names of months are known: those Onward reads mails in. */
const languages = "en de fr es it pt nl pl sv da tr ru id tl hi ar".split(" ");

/** Longest text that is looked at for a date, in UTF-16 code units. */
const longest = 100;

/** First and last year an achievement can be of. */
const years = { first: 1900, last: 2100 } as const;

const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ].*)?)?)?$/u;
const monthAndYear = /^(\d{1,2})[-/.](\d{4})$/u;
const dayAndMonth = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:,? .*)?$/u;
const eastAsian = /^(\d{4})\s?[年년](?:\s?(\d{1,2})\s?[月월])?/u;

/**
 * Reads one date. A month is only told where it is sure: of 03/04/2020 the year is kept. `isMonthFirst`: the file is known to
 * write the month before the day.
 */
export function readDate(text: string, isMonthFirst = false): ReadDate {
  const words = text.trim();
  if (words === "") return "";
  if (words.length > longest) return null;
  const inOrder = iso.exec(words) ?? eastAsian.exec(words);
  if (inOrder) return toDate(inOrder[1], inOrder[2], inOrder[3]);
  const short = monthAndYear.exec(words);
  if (short) return toDate(short[2], short[1]);
  const long = dayAndMonth.exec(words);
  if (long) return readDayAndMonth(long, isMonthFirst);
  return readNamedMonth(words);
}

/** The last day a period names: the end of a job, or its beginning while it lasts. */
export function readPeriod(text: string, isMonthFirst = false): ReadDate {
  const whole = readDate(text, isMonthFirst);
  if (whole !== null || text.length > longest) return whole;
  const parts = text.split(/\s+(?:[-aà]|to|bis|until|au|al|tot)\s+|\s*[–—]\s*|(?<=\d{4})-(?=\d{4})/u);
  for (const part of parts.reverse()) {
    const date = readDate(part, isMonthFirst);
    if (date) return date;
  }
  return null;
}

function readDayAndMonth([, a = "", sign, b = "", year = ""]: RegExpExecArray, isMonthFirst: boolean): ReadDate {
  const full = year.length === 2 ? `20${year}` : year;
  const [first, second] = [Number(a), Number(b)];
  if (second > 12 || (isMonthFirst && first <= 12)) return toDate(full, a, b);
  if (sign === "." || first > 12 || first === second) return toDate(full, b, a);
  return toDate(full);
}

/** "Jan 2020", "12 de marzo de 2019", "May 3, 2021". */
function readNamedMonth(words: string): ReadDate {
  const years = words.match(/(?<!\d)\d{4}(?!\d)/gu) ?? [];
  const names = (words.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => monthOf(word) ?? []);
  const days = words.match(/(?<!\d)\d{1,2}(?!\d)/gu) ?? [];
  if (years.length !== 1 || names.length !== 1 || days.length > 1) return null;
  return toDate(years[0], String(names[0]), days[0]);
}

let months: ReadonlyMap<string, number> | null = null;

function monthOf(word: string): number | undefined {
  months ??= listMonths();
  const name = fold(word);
  return months.get(name) ?? months.get(name.slice(0, 4)) ?? months.get(name.slice(0, 3));
}

/** Every name of a month, whole and by its first letters; one that means two months in two languages means none. */
function listMonths(): Map<string, number> {
  const found = new Map<string, number>();
  const add = (name: string, month: number) => found.set(name, (found.get(name) ?? month) === month ? month : 0);
  for (const language of languages) {
    for (const style of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
        month: style,
        day: "numeric",
        timeZone: "UTC",
      });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2020, month - 1, 15));
        add(fold(parts.find(({ type }) => type === "month")?.value ?? ""), month);
      }
    }
  }
  for (const [name, month] of found) if (month === 0 || name.length < 3) found.delete(name);
  return found;
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{Mn}.]/gu, "")
    .toLowerCase();
}

function toDate(year = "", month?: string, day?: string): ReadDate {
  const numbers = [Number(year), Number(month ?? 1), Number(day ?? 1)] as const;
  if (numbers[0] < years.first || numbers[0] > years.last) return null;
  const date = new Date(Date.UTC(numbers[0], numbers[1] - 1, numbers[2]));
  if (date.getUTCMonth() !== numbers[1] - 1 || date.getUTCDate() !== numbers[2]) return null;
  return month === undefined ? year : `${year}-${month.padStart(2, "0")}`;
}
