import { expect, test } from "vitest";
import { addDays, addMonths, dayAt } from "../../../../src/core/recovery/days";

const at = (text: string) => new Date(text).getTime();

test("a day is the person's own, up to its last minute", () => {
  expect(dayAt(at("2026-03-12T00:00:00"))).toBe("2026-03-12");
  expect(dayAt(at("2026-03-12T23:59:59"))).toBe("2026-03-12");
});

test("days are counted on the calendar, over months, years and changes of the clock", () => {
  expect(addDays(at("2026-03-12T23:30:00"), 0)).toBe("2026-03-12");
  expect(addDays(at("2026-03-28T23:30:00"), 1)).toBe("2026-03-29");
  expect(addDays(at("2026-03-28T23:30:00"), 2)).toBe("2026-03-30");
  expect(addDays(at("2026-12-30T12:00:00"), 7)).toBe("2027-01-06");
  expect(addDays(at("2028-02-28T12:00:00"), 1)).toBe("2028-02-29");
});

test("months end on the last day of a shorter one", () => {
  expect(addMonths(at("2026-01-31T12:00:00"), 1)).toBe("2026-02-28");
  expect(addMonths(at("2026-08-31T12:00:00"), 6)).toBe("2027-02-28");
  expect(addMonths(at("2026-03-12T12:00:00"), 12)).toBe("2027-03-12");
});
