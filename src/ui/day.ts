import { addDays, momentAt } from "../core/model/calendar-day";
import { say } from "../platform/words";

/**
 * The language a day is said in: that of our words, as it is spoken in the person's own region where the browser names one.
 * Undefined leaves the choice to the browser. `asked`: the browser's languages, the dearest first.
 */
export function localeFor(words: string, asked: readonly string[]): string | undefined {
  const languageOf = (code: string) => code.split("-", 1)[0];
  return asked.find((code) => languageOf(code) === languageOf(words)) ?? (words || undefined);
}

/** The language days are said in here. */
export const locale = (): string | undefined => localeFor(say("wordsLanguage"), navigator.languages);

/** A day as one says it, in the language of our words and the person's own time: "12 March"; with its year where that is another one. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const isThisYear = date.getFullYear() === new Date().getFullYear();
  return date.toLocaleDateString(locale(), {
    day: "numeric",
    month: "long",
    ...(isThisYear ? {} : { year: "numeric" }),
  });
}

/**
 * A day of the calendar (`YYYY-MM-DD`) as one says it: "yesterday", "tomorrow", a weekday within the next six days, else as
 * `dayOf`. One that is no day stays as it is. `here`: the day it is.
 */
export function sayDay(day: string, here = dayHere()): string {
  const near = [-1, 0, 1].find((count) => addDays(here, count) === day);
  if (near !== undefined) return sayAhead(near, "day");
  const at = timeOf(day);
  if (Number.isNaN(at)) return day;
  const isThisWeek = day > here && day <= addDays(here, 6);
  return isThisWeek ? new Date(at).toLocaleDateString(locale(), { weekday: "long" }) : dayOf(at);
}

/** A month (`YYYY-MM`) as one says it: "March 2026". A year stays as it is. */
export function sayMonth(month: string): string {
  if (month.length !== 7) return month;
  return new Date(timeOf(`${month}-01`)).toLocaleDateString(locale(), { month: "long", year: "numeric" });
}

/** "yesterday", "today", "in 3 days", "in 6 months". */
export function sayAhead(count: number, unit: "day" | "month"): string {
  return new Intl.RelativeTimeFormat(locale(), { numeric: unit === "day" ? "auto" : "always" }).format(count, unit);
}

/** The person's own calendar day of a time (milliseconds since 1970, UTC), as `YYYY-MM-DD`. */
export function dayAt(at: number): string {
  return momentAt(at, new Date(at).getTimezoneOffset()).day;
}

/** The day it is now, on the person's own calendar. */
export function dayHere(): string {
  return dayAt(Date.now());
}

/** The middle of a day: no change of the clock makes another day of it. */
function timeOf(day: string): number {
  return new Date(`${day}T12:00:00`).getTime();
}
