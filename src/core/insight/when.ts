import type { Rejection } from "../model/rejection";

const dayMs = 86_400_000;

/** When an application ended: when its mail was sent, or, where that is not known, when it was kept. Milliseconds since 1970, UTC. */
export function endedAt({ sentAt, createdAt }: Pick<Rejection, "sentAt" | "createdAt">): number {
  return sentAt ?? createdAt;
}

/** A time's month in the person's own calendar, counted from January of the year 0; the months of a year follow one another. */
export function monthCount(at: number): number {
  const date = new Date(at);
  return date.getFullYear() * 12 + date.getMonth();
}

/** The whole calendar days from one time to a later one, by the person's own clock; 0 where the second is not later. */
export function daysBetween(from: number, to: number): number {
  return Math.max(0, dayCount(to) - dayCount(from));
}

/** Days since 1970 by the person's own calendar: the hour, and a change of the clock, make no difference. */
function dayCount(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / dayMs;
}
