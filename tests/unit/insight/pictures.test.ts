import { afterEach, describe, expect, it, vi } from "vitest";
import { countDaysToAction } from "../../../src/core/insight/days-to-action";
import { sumUpReach } from "../../../src/core/insight/reach";
import { countOverTime } from "../../../src/core/insight/stages-over-time";
import { sumUpSteps } from "../../../src/core/insight/steps-and-mood";
import { daysBetween } from "../../../src/core/insight/when";
import type { Rejection } from "../../../src/core/model/rejection";
import type { Stage } from "../../../src/core/model/verdict";
import { sampleRejection } from "../../support/sample-mail";
import { sampleFollowUp } from "../../support/sample-story";

const at = (year: number, month: number, day: number, hour = 12) => new Date(year, month - 1, day, hour).getTime();
const done = (time: number) => ({ state: "done", at: time }) as const;

/** One that ended then, and there. */
function ended(time: number, stage: Stage | null = "application", change: Partial<Rejection> = {}): Rejection {
  return sampleRejection({ id: `${time} ${stage}`, sentAt: time, stage, ...change });
}

/** Ten of them, one a day, the first of which reached an interview. */
function ten(month: number, interviews: number): Rejection[] {
  return Array.from({ length: 10 }, (_, index) =>
    ended(at(2026, month, index + 1), index < interviews ? "interview" : "application"),
  );
}

afterEach(() => vi.unstubAllEnvs());

describe("stages over time", () => {
  it("are none of nothing", () => {
    expect(countOverTime([])).toEqual({ total: 0, periods: [], ended: null, before: 0, most: null });
  });

  it("are one month of one, by its own clock at the end of a year", () => {
    const last = new Date(2026, 11, 31, 23, 59, 59).getTime();
    expect(countOverTime([ended(last, "final")])).toEqual({
      total: 1,
      periods: [{ from: "2026-12", to: "2026-12", count: 1, further: 1, unknown: 0, byStage: { final: 1 } }],
      ended: { first: "2026-12", last: "2026-12" },
      before: 0,
      most: null,
    });
    const months = countOverTime([ended(last), ended(last + 1000)]).periods.map(({ from }) => from);
    expect(months).toEqual(["2026-12", "2027-01"]);
  });

  it("keep empty months, know what is not known, and name the month that has more than any other", () => {
    const sum = countOverTime([
      ended(at(2026, 1, 5), null),
      ended(at(2026, 3, 5), "interview"),
      ended(at(2026, 3, 6), "application"),
    ]);
    expect(sum.periods.map(({ from, count, further, unknown }) => [from, count, further, unknown])).toEqual([
      ["2026-01", 1, 0, 1],
      ["2026-02", 0, 0, 0],
      ["2026-03", 2, 1, 0],
    ]);
    expect(sum.most?.from).toBe("2026-03");
    expect(countOverTime([ended(at(2026, 1, 5)), ended(at(2026, 2, 5))]).most).toBeNull();
  });

  it("go by quarters and by years where there are too many months", () => {
    const quarters = countOverTime([ended(at(2025, 2, 1)), ended(at(2026, 11, 1))]).periods;
    expect(quarters).toHaveLength(8);
    expect(countOverTime([ended(at(2025, 2, 1)), ended(at(2026, 11, 1))]).ended).toEqual({
      first: "2025-02",
      last: "2026-11",
    });
    expect([quarters[0]?.from, quarters[0]?.to, quarters.at(-1)?.from]).toEqual(["2025-01", "2025-03", "2026-10"]);
    const years = countOverTime([ended(at(2019, 2, 1)), ended(at(2026, 11, 1))]).periods;
    expect(years.map(({ from }) => from.slice(0, 4))).toEqual([
      "2019",
      "2020",
      "2021",
      "2022",
      "2023",
      "2024",
      "2025",
      "2026",
    ]);
  });

  it("are no more than a picture has room for, whatever a clock said", () => {
    const sum = countOverTime([ended(0), ended(at(2026, 11, 1)), ended(at(2026, 10, 1))]);
    expect(sum.periods).toHaveLength(12);
    expect([sum.before, sum.total]).toEqual([1, 3]);
  });

  it("take the day it was kept where the mail tells none", () => {
    const kept = ended(0, null, { sentAt: null, createdAt: at(2026, 5, 2) });
    expect(countOverTime([kept]).periods[0]?.from).toBe("2026-05");
  });
});

describe("how far applications go", () => {
  it("is nothing of nothing, and one of one", () => {
    expect(sumUpReach([])).toEqual({ total: 0, unknown: 0, stages: [], further: 0, compared: null });
    expect(sumUpReach([ended(1, "screen")]).stages).toEqual([
      { stage: "application", count: 0 },
      { stage: "screen", count: 1 },
    ]);
  });

  it("leaves out those of which it is not known", () => {
    const { total, unknown } = sumUpReach([ended(1, null), ended(2, "application")]);
    expect([total, unknown]).toEqual([1, 1]);
    expect(sumUpReach([ended(1, null)]).stages).toEqual([]);
  });

  it("holds the last ten against the ten before, the newest by when they ended", () => {
    expect(sumUpReach([...ten(3, 3), ...ten(5, 7)]).compared).toEqual({ last: 7, before: 3 });
    expect(sumUpReach([...ten(5, 7), ...ten(3, 3)]).compared).toEqual({ last: 7, before: 3 });
    expect(sumUpReach([...ten(1, 10), ...ten(5, 7), ...ten(3, 3)]).compared).toEqual({ last: 7, before: 3 });
  });

  it("compares nothing with too few, nor where there was no interview", () => {
    expect(sumUpReach([...ten(3, 3), ...ten(5, 7).slice(1)]).compared).toBeNull();
    expect(sumUpReach([...ten(3, 0), ...ten(5, 0)]).compared).toBeNull();
  });
});

describe("steps and moods", () => {
  const felt = (before: number | null, after: number | null) => ended(1, null, { mood: { before, after } });

  it("are none of nothing", () => {
    expect(sumUpSteps([ended(1)])).toMatchObject({ total: 0, steps: [], most: null, moods: [], mostly: null });
  });

  it("count what was done, not what was put off, and name the one done most", () => {
    const sum = sumUpSteps([
      ended(1, null, { progress: { "let-it-out": done(1), "next-step": { state: "later", at: 1 } } }),
      ended(2, null, { progress: { "let-it-out": done(1), "ask-feedback": done(1) } }),
    ]);
    expect(sum.steps).toEqual([
      { step: "let-it-out", count: 2 },
      { step: "ask-feedback", count: 1 },
    ]);
    expect(sum.most?.step).toBe("let-it-out");
    expect(sumUpSteps([ended(1, null, { progress: { "let-it-out": done(1) } })]).most).toBeNull();
  });

  it("count moods only where both are known, and claim nothing of a few", () => {
    const few = sumUpSteps([felt(1, 4), felt(1, 4), felt(2, 4), felt(2, 2), felt(3, null)]);
    expect(few.felt).toEqual({ total: 4, better: 3, same: 1, lower: 0 });
    expect(few.mostly).toBeNull();
    expect(few.moods).toContainEqual({ mood: 4, before: 0, after: 3 });
    expect(sumUpSteps([felt(1, 4), felt(1, 4), felt(2, 4), felt(2, 2), felt(2, 2)]).mostly).toBe("better");
    expect(sumUpSteps([felt(1, 4), felt(1, 4), felt(2, 2), felt(2, 2), felt(4, 2)]).mostly).toBeNull();
  });
});

describe("days to the next action", () => {
  it("are none where nothing was done", () => {
    expect(countDaysToAction([ended(1)], [], [])).toEqual({ total: 0, half: null, spans: [] });
  });

  it("go by calendar days, also over the end of a year, and never below none", () => {
    expect(daysBetween(at(2026, 12, 31, 23), at(2027, 1, 1, 0))).toBe(1);
    expect(daysBetween(at(2026, 12, 31, 1), at(2026, 12, 31, 23))).toBe(0);
    expect(daysBetween(at(2027, 1, 1), at(2026, 12, 31))).toBe(0);
  });

  it("are not moved by a change of the clock", () => {
    vi.stubEnv("TZ", "Europe/Berlin");
    expect(daysBetween(at(2026, 3, 28, 23), at(2026, 3, 30, 0))).toBe(2);
    expect(daysBetween(at(2026, 10, 24, 0), at(2026, 10, 26, 23))).toBe(2);
  });

  it("take what came first: the step, or what was planned and done", () => {
    const first = ended(at(2026, 11, 1), null, { id: "a", progress: { "next-step": done(at(2026, 11, 9)) } });
    const second = ended(at(2026, 11, 1), null, { id: "b" });
    const third = ended(at(2026, 11, 1), null, { id: "c", progress: { "next-step": done(at(2027, 1, 9)) } });
    const planned = sampleFollowUp({ rejectionId: "a", doneAt: at(2026, 11, 3) });
    const reply = sampleFollowUp({ rejectionId: "b", kind: "reply", doneAt: at(2026, 11, 3) });
    const { total, half, spans } = countDaysToAction([first, second, third], [planned, reply], []);
    expect([total, half]).toEqual([2, 2]);
    expect(spans.map(({ count }) => count)).toEqual([0, 1, 0, 0, 0, 1]);
  });

  it("leave out what nobody did: what ended with a search", () => {
    const rejection = ended(at(2026, 11, 1), null, { id: "a" });
    const planned = sampleFollowUp({ rejectionId: "a", doneAt: at(2026, 11, 20) });
    expect(countDaysToAction([rejection], [planned], [{ closedAt: at(2026, 11, 20) }]).total).toBe(0);
    expect(countDaysToAction([rejection], [planned], [{ closedAt: at(2026, 11, 21) }]).total).toBe(1);
  });

  it("say within how many days half of them were", () => {
    const days = [0, 0, 4, 9, 40].map((count, index) =>
      ended(at(2026, 11, 1), null, { id: String(index), progress: { "next-step": done(at(2026, 11, 1 + count)) } }),
    );
    expect(countDaysToAction(days, [], []).half).toBe(4);
    expect(countDaysToAction(days.slice(0, 4), [], []).half).toBe(0);
  });
});
