import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type LocalMoment, momentAt } from "../../../../src/core/model/calendar-day";
import type { QuietHours } from "../../../../src/core/model/settings";
import { findNextLook, hasCome, isDue, isOverdue, isQuiet } from "../../../../src/core/recovery/follow-ups";

const at = (day: string, hour: number): LocalMoment => ({ day, hour });
const open = (day: string) => ({ day, doneAt: null });
const night: QuietHours = { from: 20, to: 8 };

describe("a calendar day", () => {
  it("is the one the person's own clock shows", () => {
    const justBefore = Date.UTC(2026, 11, 31, 23, 30);
    expect(momentAt(justBefore, 0)).toEqual(at("2026-12-31", 23));
    expect(momentAt(justBefore, -60)).toEqual(at("2027-01-01", 0));
    expect(momentAt(justBefore, 210)).toEqual(at("2026-12-31", 20));
    expect(momentAt(Number.NaN, 0)).toEqual(at("1970-01-01", 0));
    expect(momentAt(8.64e15, 0)).toEqual(at("1970-01-01", 0));
  });

  it("goes over the ends of months and years, and no further than four digits", () => {
    expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2026-12-31", 7)).toBe("2027-01-07");
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
    expect(addDays("9999-12-31", 1)).toBe("9999-12-31");
    expect(addDays("someday", 1)).toBe("someday");
  });
});

describe("what is due", () => {
  it("is open, has its day, and waits for nine o'clock of it", () => {
    expect(isDue(open("2026-11-26"), at("2026-11-26", 8), null)).toBe(false);
    expect(isDue(open("2026-11-26"), at("2026-11-26", 9), null)).toBe(true);
    expect(isDue(open("2026-11-26"), at("2026-11-27", 0), null)).toBe(true);
    expect(isDue(open("2026-11-27"), at("2026-11-26", 23), null)).toBe(false);
    expect(isDue({ day: "2026-11-26", doneAt: 1 }, at("2026-11-26", 9), null)).toBe(false);
  });

  it("is shown to who looks from the first hour of its day, and is overdue from the next day on", () => {
    expect(hasCome(open("2026-11-26"), "2026-11-26")).toBe(true);
    expect(isOverdue(open("2026-11-26"), "2026-11-26")).toBe(false);
    expect(isOverdue(open("2026-11-26"), "2026-11-27")).toBe(true);
    expect(hasCome(open("2026-11-27"), "2026-11-26")).toBe(false);
    expect(hasCome({ day: "2026-11-26", doneAt: 1 }, "2026-11-27")).toBe(false);
  });

  it("waits while it is quiet, also over midnight", () => {
    const quiet = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => isQuiet(hour, night));
    expect(quiet).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 20, 21, 22, 23]);
    expect(isQuiet(13, { from: 12, to: 14 })).toBe(true);
    expect(isQuiet(14, { from: 12, to: 14 })).toBe(false);
    expect(isQuiet(9, { from: 9, to: 9 })).toBe(false);
    expect(isDue(open("2026-11-25"), at("2026-11-26", 21), night)).toBe(false);
  });
});

describe("the next look", () => {
  it("is at nine on the day, or at the end of quiet hours if that is later", () => {
    expect(findNextLook([open("2027-03-01"), open("2027-02-28")], at("2026-11-26", 10), null)).toEqual(
      at("2027-02-28", 9),
    );
    expect(findNextLook([open("2027-02-28")], at("2026-11-26", 10), night)).toEqual(at("2027-02-28", 9));
    expect(findNextLook([open("2027-02-28")], at("2026-11-26", 10), { from: 22, to: 11 })).toEqual(
      at("2027-02-28", 11),
    );
    expect(findNextLook([open("2027-02-28")], at("2026-11-26", 10), { from: 8, to: 7 })).toEqual(at("2027-03-01", 7));
  });

  it("is where quiet hours begin and end while something waits", () => {
    expect(findNextLook([open("2026-11-26")], at("2026-11-26", 10), night)).toEqual(at("2026-11-26", 20));
    expect(findNextLook([open("2026-11-26")], at("2026-11-26", 21), night)).toEqual(at("2026-11-27", 8));
    expect(findNextLook([open("2026-11-26")], at("2026-11-26", 10), null)).toBeNull();
  });

  it("is not needed when nothing is open", () => {
    expect(findNextLook([], at("2026-11-26", 10), night)).toBeNull();
    expect(findNextLook([{ day: "2027-02-28", doneAt: 1 }], at("2026-11-26", 10), night)).toBeNull();
  });

  it("comes before or at every hour in which what is due is not what it was", () => {
    const hour = fc.integer({ min: 0, max: 23 });
    const day = fc.integer({ min: 0, max: 12 }).map((count) => addDays("2026-12-25", count));
    const quiet = fc.option(fc.record({ from: hour, to: hour }));
    fc.assert(
      fc.property(fc.array(day.map(open), { maxLength: 4 }), day, hour, quiet, (followUps, today, hourNow, hours) => {
        const now = at(today, hourNow);
        const dueAt = (moment: LocalMoment) => followUps.map((one) => isDue(one, moment, hours));
        const next = findNextLook(followUps, now, hours);
        for (let later = 1; later <= 24 * 14; later++) {
          const hoursOn = hourNow + later;
          const moment = at(addDays(today, Math.floor(hoursOn / 24)), hoursOn % 24);
          const isReached = next !== null && `${moment.day} ${moment.hour + 100}` >= `${next.day} ${next.hour + 100}`;
          if (isReached) return;
          expect(dueAt(moment)).toEqual(dueAt(now));
        }
      }),
      { numRuns: 400 },
    );
  });
});
