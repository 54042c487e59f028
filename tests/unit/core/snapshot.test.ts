import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Achievement, inOneLine } from "../../../src/core/model/achievement";
import {
  findLacking,
  isLost,
  joinPrecious,
  type Precious,
  snapshotLimits,
  takeSnapshot,
} from "../../../src/core/model/snapshot";

const kept = (id: string, change: Partial<Achievement> = {}): Achievement => ({
  id,
  ...inOneLine("Ran the workshop"),
  createdAt: 1,
  updatedAt: 1,
  shownAt: null,
  ...change,
});
const nothing: Precious = { achievements: [], strengths: [], wordings: [] };
const of = (...achievements: Achievement[]): Precious => ({ ...nothing, achievements });
const strength = (id: string) => ({ id, name: "Calm", shownBy: [], createdAt: 1, updatedAt: 1 });
const ids = ({ achievements }: Precious) => achievements.map(({ id }) => id);

describe("a snapshot", () => {
  it("holds the pinned achievements and then the newest, as many as it may", () => {
    const many = Array.from({ length: snapshotLimits.achievements + 50 }, (_, at) => kept(`a${at}`, { createdAt: at }));
    const taken = takeSnapshot(of(kept("old", { createdAt: -1, pin: 3 }), ...many), 7);
    expect(taken.takenAt).toBe(7);
    expect(taken.achievements).toHaveLength(snapshotLimits.achievements);
    expect(ids(taken).slice(0, 2)).toEqual(["old", "a2049"]);
  });

  it("never grows over its size, whatever is written, and keeps strengths and wordings before achievements", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "語", "👍🏽", "\ud800", '"', "\n"), maxLength: 40 });
    const words = text.map((part) => part.repeat(60));
    fc.assert(
      fc.property(fc.array(words, { minLength: 900, maxLength: 1_900 }), (texts) => {
        const record = {
          achievements: texts.map((one, at) => kept(`a${at}`, { text: one, situation: one })),
          strengths: [strength("s")],
          wordings: [{ id: "w", name: "Short", text: "Thank you", createdAt: 1, updatedAt: 1 }],
        };
        const taken = takeSnapshot(record, Date.UTC(2026, 0, 1));
        const size = new TextEncoder().encode(JSON.stringify(taken)).length;
        expect(size).toBeLessThanOrEqual(snapshotLimits.bytes);
        expect(taken.strengths).toHaveLength(1);
        expect(taken.wordings).toHaveLength(1);
        // It is not small for want of trying.
        if (taken.achievements.length < texts.length) expect(size).toBeGreaterThan(snapshotLimits.bytes * 0.99);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it("is of a lost record where nothing of it is there any more, whatever was written since", () => {
    const snapshot = { ...of(kept("a"), kept("b")), strengths: [strength("s")] };
    expect(isLost(snapshot, nothing)).toBe(true);
    expect(isLost(snapshot, of(kept("new")))).toBe(true);
    expect(isLost(snapshot, { ...nothing, strengths: [strength("s")] })).toBe(false);
    expect(isLost(nothing, of(kept("a")))).toBe(false);
  });

  it("is joined with another without losing a row, and what was changed last has the say", () => {
    const first = of(kept("a", { text: "first" }), kept("b", { text: "older", updatedAt: 2 }));
    const second = of(kept("a", { text: "second" }), kept("b", { text: "newer", updatedAt: 3 }), kept("c"));
    const joined = joinPrecious(first, { ...second, strengths: [strength("s")] });
    expect(joined.achievements.map(({ text }) => text)).toEqual(["first", "newer", "Ran the workshop"]);
    expect(joined.strengths).toHaveLength(1);
  });

  it("tells what of it a record lacks", () => {
    const snapshot = { ...of(kept("a"), kept("b")), strengths: [strength("s")] };
    const lacking = findLacking(snapshot, of(kept("b"), kept("c")));
    expect(ids(lacking)).toEqual(["a"]);
    expect(lacking.strengths).toHaveLength(1);
  });
});
