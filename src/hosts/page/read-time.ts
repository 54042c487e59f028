/** A day as it may be meant: with the year last, day and month stand either way round. */
type Day = readonly [year: number, month: number, day: number];

/** Halves of a day, for browsers that have only the English ones. */
const halves = { am: ["AM", "오전", "上午", "午前"], pm: ["PM", "오후", "下午", "午後"] };

/** What was read last, by language and text: a page is asked again at each look. */
const known = new Map<string, number | null>();
const mostKnown = 200;

/**
 * A time as a mail page shows it, in milliseconds since 1970, by the browser's own clock: day and time in figures, with
 * or without a weekday and a half of the day in `language` (BCP 47). Null where anything else stands there, and where
 * day and month could be exchanged and no weekday tells.
 */
export function readTime(shown: string, language: string): number | null {
  const name = `${language} ${shown}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const time = parse(shown, language);
  if (known.size >= mostKnown) known.clear();
  known.set(name, time);
  return time;
}

function parse(shown: string, language: string): number | null {
  const text = westernDigits(shown);
  const day = /(\d{1,4})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{1,4})\.?/u.exec(text);
  const time = /(\d{1,2}):(\d{2})(?::\d{2})?/u.exec(text);
  if (!day || !time) return null;
  const rest = squash(text.replace(day[0], " ").replace(time[0], " "));
  const [hour, minute] = [Number(time[1]), Number(time[2])];
  const found = listDays(day).flatMap(([year, month, date]) => {
    const at = new Date(year, month - 1, date);
    // Times may be in another language than the page: English is what they fall back to.
    const weekdays = [...weekdayNames(at, language), ...weekdayNames(at, "en")];
    const half = readHalf(rest, ["", ...weekdays], language);
    if (half === null || at.getDate() !== date || hour > 23) return [];
    return at.setHours(half === "" || hour > 12 ? hour : (hour % 12) + (half === "pm" ? 12 : 0), minute);
  });
  const [only] = new Set(found);
  return only !== undefined && new Set(found).size === 1 ? only : null;
}

function listDays([, first, middle, last]: RegExpExecArray): Day[] {
  const [a, b, c] = [Number(first), Number(middle), Number(last)];
  if (first?.length === 4) return [[a, b, c]];
  return last?.length === 4 ? [[c, b, a] as const, [c, a, b] as const].filter(([, month]) => month <= 12) : [];
}

/** The half of the day, or "" where none stands there; null where something else does than a weekday and a half. */
function readHalf(rest: string, weekdays: readonly string[], language: string): "" | "am" | "pm" | null {
  for (const half of ["", "am", "pm"] as const) {
    for (const name of half === "" ? [""] : [...halves[half], halfName(half, language)].map(squash)) {
      if (weekdays.some((weekday) => rest === weekday + name || rest === name + weekday)) return half;
    }
  }
  return null;
}

function weekdayNames(day: Date, language: string): string[] {
  const forms = (["short", "long", "narrow"] as const).map((weekday) => squash(format(day, language, { weekday })));
  // One letter may stand for two days.
  return forms.filter((name) => name.length > 1 || /\P{Script=Latin}/u.test(name));
}

function halfName(half: "am" | "pm", language: string): string {
  const noon = new Date(2026, 0, 1, half === "am" ? 9 : 21);
  return format(noon, language, { hour: "numeric", hour12: true }).replace(/\d+/gu, "");
}

function format(day: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  try {
    return westernDigits(new Intl.DateTimeFormat(language, options).format(day));
  } catch {
    // The page names a language that is none.
    return westernDigits(new Intl.DateTimeFormat("en", options).format(day));
  }
}

function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}

function westernDigits(text: string): string {
  return text
    .replace(/[\u200e\u200f]/gu, "")
    .replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}
