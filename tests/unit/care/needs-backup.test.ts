import { describe, expect, it } from "vitest";
import { countWrittenSince, needsBackup } from "../../../src/core/care/needs-backup";

const day = 86_400_000;
const now = Date.UTC(2026, 10, 26);
const ago = (days: number) => now - days * day;

describe("a backup", () => {
  it.each([
    ["none was saved and ten things were written", 10, null, null, true],
    ["none was saved and little was written", 9, null, null, false],
    ["the last is 31 days old and much changed since", 10, ago(31), null, true],
    ["the last is 30 days old", 500, ago(30), null, false],
    ["the last is a year old and little changed since", 9, ago(365), null, false],
    ["it was put off yesterday", 500, null, ago(1), false],
    ["it was put off 13 days ago", 500, ago(90), ago(13), false],
    ["it was put off 14 days ago", 10, ago(90), ago(14), true],
  ])("is thought of or not when %s", (_, changed, savedAt, putOffAt, isDue) => {
    expect(needsBackup(changed, { savedAt, putOffAt }, now)).toBe(isDue);
  });
});

describe("what was written", () => {
  const record = {
    achievements: [{ updatedAt: 1 }, { updatedAt: 5 }],
    strengths: [{ updatedAt: 6 }],
    rejections: [{ updatedAt: 7 }],
    notes: [{ updatedAt: 8 }],
    followUps: [{ updatedAt: 9 }],
    wordings: [{ updatedAt: 10 }],
    feedback: [{ keptAt: 11 }, { keptAt: 4 }],
    seasons: [{ closedAt: 12 }],
  };

  it("is counted in every list, since a time or ever", () => {
    expect(countWrittenSince(record, null)).toBe(10);
    expect(countWrittenSince(record, 5)).toBe(7);
    expect(countWrittenSince(record, 12)).toBe(0);
  });
});
