/** The person's own calendar day of a time (milliseconds since 1970, UTC), as `YYYY-MM-DD`. */
export function dayAt(at: number): string {
  return writeDay(new Date(at));
}

/** The day so many days after a time, on the person's own calendar: a day may have 23 or 25 hours. */
export function addDays(at: number, days: number): string {
  const date = new Date(at);
  return writeDay(new Date(date.getFullYear(), date.getMonth(), date.getDate() + days));
}

/** The day so many months after a time; the last one of its month where that is shorter. */
export function addMonths(at: number, months: number): string {
  const date = new Date(at);
  const [year, month] = [date.getFullYear(), date.getMonth() + months];
  const last = new Date(year, month + 1, 0).getDate();
  return writeDay(new Date(year, month, Math.min(date.getDate(), last)));
}

function writeDay(date: Date): string {
  const parts = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"));
  return [String(date.getFullYear()).padStart(4, "0"), ...parts].join("-");
}
