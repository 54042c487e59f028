import type { FollowUp } from "../core/model/follow-up";
import type { Settings } from "../core/model/settings";
import { findNextLook, isDue } from "../core/recovery/follow-ups";
import { browser } from "../platform/browser";
import { mayNotify } from "../platform/permissions";
import { reportError } from "../platform/report-error";
import { readSession, writeSession } from "../platform/session-storage";
import { readSettings } from "../platform/settings-storage";
import { claimTelling, listOpenFollowUps, unclaimTelling } from "../store/follow-ups";
import { dressIcon } from "./dress-icon";
import { keepSoon, orNull } from "./look-up";
import { momentHere } from "./moment-here";
import { notifyOf } from "./notify-of";

/** Names the alarm for the next look. Alarms may be gone after a restart, so every look sets it anew. */
export const reminderAlarm = "remind";

/**
 * While something is open, nobody waits longer than this for a look, in milliseconds: a clock that is set, a machine that
 * slept and a day that is an hour shorter are noticed by then.
 */
const longestWait = 3 * 3_600_000;

const lookedAt = "reminders looked at";

/**
 * Looks what is due: marks the icon, tells what was not told before, and sets the alarm for the next look. As often as one
 * likes, one after the other: a look that finds nothing new changes nothing. Never throws.
 */
export async function remind(): Promise<void> {
  waiting ??= last.then(async () => {
    waiting = null;
    await look();
  });
  last = waiting.catch((error: unknown) => reportError("reminders", error));
  return last;
}

let last: Promise<void> = Promise.resolve();
/** A look that has not begun sees what changed until then: it is the only one that waits. */
let waiting: Promise<void> | null = null;

/** Looks, unless that was done since the browser or this Onward started, not long ago by the clock as it is now. */
export async function remindAtStart(): Promise<void> {
  const before = await readSession<number>(lookedAt);
  const since = before === null ? Number.NaN : Date.now() - before;
  if (!(since >= 0 && since < longestWait)) await remind();
}

async function look(): Promise<void> {
  const settings = await readSettings();
  const now = Date.now();
  const here = momentHere(now);
  const open = await orNull(() => keepSoon(() => listOpenFollowUps()));
  await setAlarm(now + longestWait);
  // A database that does not open is tried again then; what the icon says until then stays.
  if (open === null) return;
  const due = open.filter((followUp) => isDue(followUp, here, settings.quietHours));
  await dressIcon(due.length > 0, settings);
  if (settings.notifies && (await mayNotify())) await tell(due, settings, now);
  const next = findNextLook(open, here, settings.quietHours);
  if (next === null) await browser.alarms.clear(reminderAlarm);
  else {
    const { day, hour } = next;
    const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
    const at = new Date(year, month - 1, date, hour).getTime();
    if (at < now + longestWait) await setAlarm(Math.max(at, now));
  }
  await writeSession(lookedAt, now);
}

async function setAlarm(when: number): Promise<void> {
  await browser.alarms.create(reminderAlarm, { when, periodInMinutes: longestWait / 60_000 });
}

/**
 * Tells of all that are due and were not told, in one notification. They are claimed first: should the browser end this
 * between the two, the icon and the popup still show them, while a second notification would be one too many.
 */
async function tell(due: readonly FollowUp[], settings: Settings, now: number): Promise<void> {
  const untold = due.filter(({ toldAt }) => toldAt === null);
  if (untold.length === 0) return;
  const claimed = await claimTelling(untold, now);
  if (claimed.length === 0) return;
  try {
    await notifyOf(claimed, settings);
  } catch (error) {
    reportError("notification", error);
    await unclaimTelling(claimed.map(({ id }) => id));
  }
}
