import { addDays, momentAt } from "../core/model/calendar-day";
import { say } from "../platform/words";

/** The person's own calendar day now, `YYYY-MM-DD`. */
export function dayHere(): string {
  const now = Date.now();
  return momentAt(now, new Date(now).getTimezoneOffset()).day;
}

/** A calendar day as one says it on another one: "tomorrow", "12 March", and with its year where that is not this one. */
export function sayDueDay(day: string, today: string): string {
  if (day === today) return say("dayToday");
  if (day === addDays(today, 1)) return say("dayTomorrow");
  if (day === addDays(today, -1)) return say("dayYesterday");
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const at = new Date(year, month - 1, date);
  if (Number.isNaN(at.getTime())) return day;
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  const locale = say("wordsLanguage") || undefined;
  return at.toLocaleDateString(locale, { day: "numeric", month: "long", ...(isThisYear ? {} : { year: "numeric" }) });
}
