import { describe, expect, it } from "vitest";
import { hardWeek, isHardWeek, suggestsPause } from "../../../src/core/care/pause";

const day = 86_400_000;
const now = Date.UTC(2026, 10, 26);
const daysAgo = (...days: readonly number[]) => days.map((count) => now - count * day);

describe("a hard week", () => {
  it("is five that were kept within seven days, in any order", () => {
    expect(hardWeek).toEqual({ count: 5, days: 7 });
    expect(isHardWeek(daysAgo(6, 0, 3, 1, 2), now)).toBe(true);
    expect(isHardWeek(daysAgo(0, 1, 2, 3), now)).toBe(false);
  });

  it("does not count what was kept seven days ago or longer", () => {
    expect(isHardWeek(daysAgo(7, 0, 1, 2, 3), now)).toBe(false);
    expect(isHardWeek(daysAgo(6.99, 0, 1, 2, 3), now)).toBe(true);
    expect(isHardWeek(daysAgo(40, 41, 42, 43, 44, 45), now)).toBe(false);
  });
});

describe("a pause", () => {
  it("is suggested while there is a reason for it, and once", () => {
    expect(suggestsPause({ neededAt: null, suggestedAt: null })).toBe(false);
    expect(suggestsPause({ neededAt: 1, suggestedAt: null })).toBe(true);
    expect(suggestsPause({ neededAt: 1, suggestedAt: 2 })).toBe(false);
    expect(suggestsPause({ neededAt: 3, suggestedAt: 2 })).toBe(false);
  });
});
