import { expect, test } from "vitest";
import { addDays, addMonths, momentAt } from "../../../src/core/model/calendar-day";

test("a day is the person's own, up to its last minute", () => {
  const noon = Date.UTC(2026, 2, 12, 12);
  const half = 12 * 3_600_000;
  expect(momentAt(noon - half, 0).day).toBe("2026-03-12");
  expect(momentAt(noon + half - 1, 0).day).toBe("2026-03-12");
  expect(momentAt(noon + half, 0).day).toBe("2026-03-13");
  // Ten hours ahead of UTC it is tomorrow already, ten hours behind still yesterday at two in the morning.
  expect(momentAt(noon + half - 1, -600)).toEqual({ day: "2026-03-13", hour: 9 });
  expect(momentAt(noon - half + 2 * 3_600_000, 600)).toEqual({ day: "2026-03-11", hour: 16 });
});

test("days are counted on the calendar, over months and years", () => {
  expect(addDays("2026-03-12", 0)).toBe("2026-03-12");
  expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
  expect(addDays("2026-12-30", 7)).toBe("2027-01-06");
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
});

test("months end on the last day of a shorter one", () => {
  expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
  expect(addMonths("2026-08-31", 6)).toBe("2027-02-28");
  expect(addMonths("2026-03-12", 12)).toBe("2027-03-12");
  expect(addMonths("2026-10-31", 1)).toBe("2026-11-30");
});

test("what is no day stays as it is, and no day lies beyond four digits of a year", () => {
  expect(addDays("soon", 1)).toBe("soon");
  expect(addMonths("soon", 1)).toBe("soon");
  expect(addMonths("9999-12-01", 5)).toBe("9999-12-31");
});
