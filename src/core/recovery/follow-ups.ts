import { addDays, type LocalMoment } from "../model/calendar-day";
import type { FollowUp } from "../model/follow-up";
import type { QuietHours } from "../model/settings";

/** The hour of its day at which a follow-up is told of. */
const tellingHour = 9;

type Open = Pick<FollowUp, "day" | "doneAt">;

/** True for an hour in which no reminder comes. From and to the same hour is no time at all. */
export function isQuiet(hour: number, quiet: QuietHours | null): boolean {
  if (quiet === null || quiet.from === quiet.to) return false;
  const { from, to } = quiet;
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}

/** True for an open follow-up whose day has come, whatever the hour: who looks, sees it. */
export function hasCome({ day, doneAt }: Open, today: string): boolean {
  return doneAt === null && day <= today;
}

/** True for an open follow-up whose day is over. */
export function isOverdue({ day, doneAt }: Open, today: string): boolean {
  return doneAt === null && day < today;
}

/** True when the person may be reminded of a follow-up now: it is open, its hour has come, and it is not a quiet one. */
export function isDue({ day, doneAt }: Open, now: LocalMoment, quiet: QuietHours | null): boolean {
  if (doneAt !== null || isQuiet(now.hour, quiet)) return false;
  return day < now.day || (day === now.day && now.hour >= tellingHour);
}

/**
 * When to look next: the first hour after this one at which something is due that is not now, or the other way round. Null
 * when nothing is open.
 */
export function findNextLook(
  followUps: readonly Open[],
  now: LocalMoment,
  quiet: QuietHours | null,
): LocalMoment | null {
  const open = followUps.filter(({ doneAt }) => doneAt === null);
  const tellings = open.map(({ day }) => ({ day, hour: tellingHour }));
  const turns = open.some(({ day }) => day <= now.day) ? turnsAfter(now, quiet) : [];
  const moments = [...tellings, ...turns]
    .map((moment) => afterQuiet(moment, quiet, turns.includes(moment)))
    .filter((moment) => isBefore(now, moment));
  return moments.sort((a, b) => (isBefore(a, b) ? -1 : 1))[0] ?? null;
}

/** The beginnings and the ends of quiet hours on this day and the next one. */
function turnsAfter({ day }: LocalMoment, quiet: QuietHours | null): LocalMoment[] {
  if (quiet === null) return [];
  const hours = [quiet.from, quiet.to];
  return [day, addDays(day, 1)].flatMap((at) => hours.map((hour) => ({ day: at, hour })));
}

/** A moment within quiet hours, put off to their end; a turn is their beginning or end itself. */
function afterQuiet(moment: LocalMoment, quiet: QuietHours | null, isTurn: boolean): LocalMoment {
  if (isTurn || quiet === null || !isQuiet(moment.hour, quiet)) return moment;
  const day = quiet.to > moment.hour ? moment.day : addDays(moment.day, 1);
  return { day, hour: quiet.to };
}

function isBefore(a: LocalMoment, b: LocalMoment): boolean {
  return a.day === b.day ? a.hour < b.hour : a.day < b.day;
}
