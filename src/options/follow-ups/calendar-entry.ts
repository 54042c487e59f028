import type { FollowUp } from "../../core/model/follow-up";
import type { Rejection } from "../../core/model/rejection";
import type { CalendarEntry } from "../../exchange/calendar";
import { say } from "../../platform/words";
import { followUpWords } from "../../ui/follow-up-words";

/** A follow-up as it stands in a calendar, which others may see: in discreet mode it names nobody and says nothing. */
export function toCalendarEntry(
  { id, kind, day, text, updatedAt }: FollowUp,
  rejection: Pick<Rejection, "role" | "company"> | undefined,
  isDiscreet: boolean,
): CalendarEntry {
  const entry = { id, day, changedAt: updatedAt };
  if (isDiscreet) {
    return { ...entry, summary: say("discreetPlanned"), description: "", category: say("discreetName") };
  }
  const what = say(followUpWords[kind]);
  const about = [rejection?.role, rejection?.company].filter(Boolean).join(", ");
  const summary = about === "" ? what : say("followUpSummary", what, about);
  return { ...entry, summary, description: text.trim(), category: say("extName") };
}

/** The file's name, which says no more than its content. */
export function nameCalendar(isDiscreet: boolean): string {
  return isDiscreet ? "notes.ics" : "onward-follow-ups.ics";
}
