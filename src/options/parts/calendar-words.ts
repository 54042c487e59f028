import { say } from "../../platform/words";

/** A month, `YYYY-MM`, as one says it: "March 2026". */
export function calendarMonth(month: string): string {
  return inWords(`${month}-01`, { month: "long", year: "numeric" });
}

/** The day of a time, with its year: "12 March 2026". */
export function dayAndYear(at: number): string {
  return new Date(at).toLocaleDateString(locale(), { day: "numeric", month: "long", year: "numeric" });
}

function inWords(day: string, parts: Intl.DateTimeFormatOptions): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date).toLocaleDateString(locale(), parts);
}

function locale(): string | undefined {
  return say("wordsLanguage") || undefined;
}
