import { type LocalMoment, momentAt } from "../core/model/calendar-day";

/** A time (milliseconds since 1970, UTC) as the person's own clock and calendar show it. */
export function momentHere(at: number): LocalMoment {
  return momentAt(at, new Date(at).getTimezoneOffset());
}
