import { locale } from "../../ui/day";

/** A month, `YYYY-MM`, as one says it: "March 2026". */
export function calendarMonth(month: string): string {
  return inWords(`${month}-01`, { month: "long", year: "numeric" });
}

/** The month of a time, as one says it: "March 2026". */
export function calendarMonthOf(at: number): string {
  return new Date(at).toLocaleDateString(locale(), { month: "long", year: "numeric" });
}

/** A stretch of months, both `YYYY-MM`, in short: "Mar 2026", "Jan – Mar 2026"; a whole year is "2026". */
export function calendarMonths(from: string, to: string): string {
  const [start, end] = [from, to].map((month) => dateOf(`${month}-01`));
  if (!start || !end) return "";
  if (from.endsWith("-01") && to.endsWith("-12")) return inWords(`${from}-01`, { year: "numeric" });
  return new Intl.DateTimeFormat(locale(), { month: "short", year: "numeric" }).formatRange(start, end);
}

/** The day of a time, with its year: "12 March 2026". */
export function dayAndYear(at: number): string {
  return new Date(at).toLocaleDateString(locale(), { day: "numeric", month: "long", year: "numeric" });
}

function inWords(day: string, parts: Intl.DateTimeFormatOptions): string {
  return dateOf(day).toLocaleDateString(locale(), parts);
}

function dateOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date);
}
