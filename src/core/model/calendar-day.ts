/** The last day that four digits of a year can name. */
const lastDay = "9999-12-31";
const dayMs = 86_400_000;

/** A moment as the person's own clock and calendar show it. */
export interface LocalMoment {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** 0 to 23. */
  readonly hour: number;
}

/**
 * What the person's clock shows. `now`: milliseconds since 1970, UTC; `offset`: the minutes UTC is ahead of it then, as
 * `Date.getTimezoneOffset` tells. A clock that shows nothing of use is taken as one that shows 1970.
 */
export function momentAt(now: number, offset: number): LocalMoment {
  const shown = new Date(now - offset * 60_000);
  const isUsable = shown.getTime() >= 0 && shown.getTime() <= Date.parse(lastDay);
  const [day = "", time = ""] = (isUsable ? shown : new Date(0)).toISOString().split("T");
  return { day, hour: Number(time.slice(0, 2)) };
}

/** The day so many days later, or earlier; one that is no day stays as it is. */
export function addDays(day: string, count: number): string {
  const at = Date.parse(`${day}T00:00:00Z`) + count * dayMs;
  if (Number.isNaN(at)) return day;
  return at > Date.parse(lastDay) ? lastDay : new Date(Math.max(at, 0)).toISOString().slice(0, 10);
}

/** The day so many months later; the last one of its month where that is shorter. One that is no day stays as it is. */
export function addMonths(day: string, count: number): string {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + count, 0));
  if (Number.isNaN(last.getTime()) || Number.isNaN(date)) return day;
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.getTime() > Date.parse(lastDay) ? lastDay : last.toISOString().slice(0, 10);
}
