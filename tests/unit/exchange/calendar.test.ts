import fc from "fast-check";
import { expect, it } from "vitest";
import { type CalendarEntry, writeCalendar } from "../../../src/exchange/calendar";

const entry: CalendarEntry = {
  id: "00000000-0000-4000-8000-000000000001:stay-in-touch",
  day: "2027-02-28",
  summary: "Stay in touch: Product Designer, Nordlicht Energie",
  description: "",
  category: "Onward",
  changedAt: Date.UTC(2026, 10, 26, 6, 20, 30, 250),
};

type Properties = Readonly<Record<string, string>>;

/** A small reader: unfolds, checks the frame, and answers the properties of every event and of its alarm. */
function read(file: string): { event: Properties; alarm: Properties }[] {
  const lines = file.replaceAll("\r\n ", "").split("\r\n");
  expect(lines.pop()).toBe("");
  expect(lines.join("\n")).not.toContain("\r");
  const open: string[] = [];
  const events: { event: Record<string, string>; alarm: Record<string, string> }[] = [];
  for (const line of lines) {
    const at = line.search(/[:;]/u);
    const [name, rest] = [line.slice(0, at), line.slice(at + 1)];
    if (name === "BEGIN") {
      open.push(rest);
      if (rest === "VEVENT") events.push({ event: {}, alarm: {} });
    } else if (name === "END") {
      expect(open.pop()).toBe(rest);
    } else {
      const place = open.at(-1) === "VALARM" ? "alarm" : "event";
      const last = events.at(-1);
      if (open.length > 1 && last) last[place][name] = rest;
    }
  }
  expect(open).toEqual([]);
  return events;
}

function readText(value: string | undefined): string {
  return (value ?? "").replaceAll(/\\(.)/gu, (_, mark: string) => (mark === "n" ? "\n" : mark));
}

it("a follow-up is one whole day with a reminder at nine, named so that it stays the same", () => {
  const [read1] = read(writeCalendar([entry]));
  expect(read1?.event).toEqual({
    UID: "00000000-0000-4000-8000-000000000001:stay-in-touch@onward",
    DTSTAMP: "20261126T062030Z",
    DTSTART: "VALUE=DATE:20270228",
    DTEND: "VALUE=DATE:20270301",
    SUMMARY: "Stay in touch: Product Designer\\, Nordlicht Energie",
    CATEGORIES: "Onward",
    TRANSP: "TRANSPARENT",
  });
  expect(read1?.alarm).toEqual({
    ACTION: "DISPLAY",
    DESCRIPTION: "Stay in touch: Product Designer\\, Nordlicht Energie",
    TRIGGER: "RELATED=START:PT9H",
  });
});

it("a file holds all that are given, and may hold none", () => {
  expect(read(writeCalendar([entry, { ...entry, id: "b" }])).map(({ event }) => event["UID"])).toEqual([
    `${entry.id}@onward`,
    "b@onward",
  ]);
  expect(read(writeCalendar([]))).toEqual([]);
  expect(writeCalendar([])).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/u);
});

it("no text breaks a line, a value or a character", () => {
  const unit = fc.constantFrom(
    "é",
    "日",
    "👩‍🔬",
    "\\",
    ";",
    ",",
    "\n",
    "\r\n",
    "\u2028",
    "\0",
    "a",
    " ",
    ":",
    "ß".repeat(40),
  );
  const text = fc.oneof(
    fc.array(unit).map((units) => units.join("")),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(text, text, (summary, description) => {
      const file = writeCalendar([{ ...entry, summary, description }]);
      for (const line of file.split("\r\n")) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/\p{Cs}/u);
        expect(line).not.toMatch(/[^\P{Cc}\t]/u);
      }
      const [{ event } = { event: {} as Properties }] = read(file);
      expect(readText(event["SUMMARY"])).toBe(plain(summary));
      expect(readText(event["DESCRIPTION"])).toBe(plain(description));
    }),
    { numRuns: 500 },
  );
});

/** What of a text a calendar file can hold. */
function plain(text: string): string {
  return text.replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, "\n").replaceAll(/[^\P{Cc}\t\n]|\p{Cs}/gu, "");
}
