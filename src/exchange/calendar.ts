import { addDays } from "../core/model/calendar-day";

/** One whole day in a calendar. */
export interface CalendarEntry {
  /** Stays the same, so that a calendar that takes the file again changes what it has. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly summary: string;
  /** May be empty. */
  readonly description: string;
  readonly category: string;
  /** When it was last changed, in milliseconds since 1970, UTC. */
  readonly changedAt: number;
}

/** Longest line of a file, in octets of UTF-8 and without its end. RFC 5545, 3.1. */
const longestLine = 75;

/** The hour of the day a calendar reminds at, by the person's own time. */
const alarmAt = "PT9H";

/** A calendar file (RFC 5545) of whole days, each with a reminder at nine in the morning. */
export function writeCalendar(entries: readonly CalendarEntry[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Onward//Onward//EN",
    "CALSCALE:GREGORIAN",
    ...entries.flatMap(linesOf),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function linesOf({ id, day, summary, description, category, changedAt }: CalendarEntry): string[] {
  const title = escapeText(summary);
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(id)}@onward`,
    `DTSTAMP:${new Date(changedAt).toISOString().replaceAll(/[-:]|\.\d+/gu, "")}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${title}`,
    ...(description === "" ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    `CATEGORIES:${escapeText(category)}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${title}`,
    `TRIGGER;RELATED=START:${alarmAt}`,
    "END:VALARM",
    "END:VEVENT",
  ];
}

function compact(day: string): string {
  return day.replaceAll("-", "");
}

/** A text as a value: its own separators are marked, its lines are one, and what no file may hold is left out. */
function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replaceAll(/[^\P{Cc}\t\n]|\p{Cs}/gu, "")
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll("\n", String.raw`\n`);
}

/** Cuts a long line into several, each but the first behind one space, and none in the middle of a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let length = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (length + size > longestLine) {
      folded += "\r\n ";
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}
