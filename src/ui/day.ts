import { addDays, dayAt } from "../core/recovery/days";
import { say } from "../platform/words";

/** The language of our words; undefined leaves the choice to the browser. */
const locale = () => say("wordsLanguage") || undefined;

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

/** A day of the calendar (`YYYY-MM-DD`) as one says it: "tomorrow", a weekday within the next six days, else as `dayOf`. */
export function sayDay(day: string): string {
  const now = Date.now();
  const ahead = [0, 1, 2, 3, 4, 5, 6].find((days) => addDays(now, days) === day);
  if (ahead === undefined) return dayOf(timeOf(day));
  return ahead < 2 ? sayAhead(ahead, "day") : new Date(timeOf(day)).toLocaleDateString(locale(), { weekday: "long" });
}

/** "today", "tomorrow", "in 3 days", "in 6 months". */
export function sayAhead(count: number, unit: "day" | "month"): string {
  return new Intl.RelativeTimeFormat(locale(), { numeric: unit === "day" ? "auto" : "always" }).format(count, unit);
}

/** Today, on the person's own calendar. */
export function today(): string {
  return dayAt(Date.now());
}

/** The middle of a day: no change of the clock makes another day of it. */
function timeOf(day: string): number {
  return new Date(`${day}T12:00:00`).getTime();
}
