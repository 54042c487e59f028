import { describe, expect, it } from "vitest";
import { pickCurrent, pickSeason, sumUpSeason } from "../../../src/core/insight/seasons";
import { sampleRejection } from "../../support/sample-mail";
import { sampleAchievement, sampleFeedback, sampleNote } from "../../support/sample-story";

const first = { id: "s1", closedAt: 100, offer: "" };
const second = { id: "s2", closedAt: 200, offer: "Tidewell" };
const at = (createdAt: number) => sampleRejection({ id: `r${createdAt}`, createdAt });
const names = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe("a season", () => {
  const rows = [at(50), at(100), at(101), at(200), at(250)];

  it("has what was kept up to its end and after the one before, and the list what was kept since", () => {
    const seasons = [second, first];
    expect(names(pickSeason(rows, first, seasons))).toEqual(["r50", "r100"]);
    expect(names(pickSeason(rows, second, seasons))).toEqual(["r101", "r200"]);
    expect(names(pickCurrent(rows, seasons))).toEqual(["r250"]);
    expect(pickCurrent(rows, [])).toEqual(rows);
  });

  it("gives its rejections back when it is opened again", () => {
    expect(names(pickCurrent(rows, [first]))).toEqual(["r101", "r200", "r250"]);
  });

  it("is summed up without a score", () => {
    const done = (...steps: readonly string[]) =>
      Object.fromEntries(steps.map((step) => [step, { state: "done" as const, at: 1 }]));
    const rejections = [
      sampleRejection({
        id: "a",
        createdAt: 10,
        stage: "final",
        strengths: ["calm", "listening"],
        mood: { before: 2, after: 4 },
        progress: done("let-it-out", "not-personal"),
      }),
      sampleRejection({
        id: "b",
        createdAt: 20,
        stage: null,
        strengths: ["listening"],
        mood: { before: 3, after: 3 },
        progress: { ...done("let-it-out"), "next-step": { state: "skipped", at: 1 } },
      }),
      sampleRejection({ id: "c", createdAt: 30, stage: "final", mood: { before: 2, after: null } }),
      sampleRejection({ id: "later", createdAt: 150, stage: "offer", strengths: ["late"] }),
    ];
    const sum = sumUpSeason(first, [first], {
      rejections,
      feedback: [
        sampleFeedback({ id: "1", rejectionId: "a", goal: "Bring two examples ", keptAt: 40 }),
        sampleFeedback({ id: "2", rejectionId: "b", goal: "Bring two examples", keptAt: 60 }),
        sampleFeedback({ id: "3", rejectionId: "b", goal: "", keptAt: 50 }),
        sampleFeedback({ id: "4", rejectionId: "later", goal: "Another" }),
      ],
      achievements: [sampleAchievement({ id: "old", createdAt: 90 }), sampleAchievement({ id: "new", createdAt: 190 })],
      notes: [
        sampleNote("not-personal", { thought: "harsh", friend: "You did well." }, { rejectionId: "a", updatedAt: 1 }),
        sampleNote("recall-achievements", { kind: "I carry things through." }, { rejectionId: "b", updatedAt: 2 }),
        sampleNote("let-it-out", { text: "not for this page" }, { rejectionId: "a" }),
        sampleNote("not-personal", { friend: "later" }, { rejectionId: "later" }),
      ],
    });
    expect(names(sum.rejections)).toEqual(["a", "b", "c"]);
    expect(sum.reached).toEqual([
      { what: "final", count: 2 },
      { what: null, count: 1 },
    ]);
    expect(sum.goals).toEqual(["Bring two examples"]);
    expect(names(sum.feedback)).toEqual(["2", "3", "1"]);
    expect(sum.strengths).toEqual([
      { what: "listening", count: 2 },
      { what: "calm", count: 1 },
    ]);
    expect(names(sum.achievements)).toEqual(["old"]);
    expect(sum.kindWords).toEqual(["I carry things through.", "You did well."]);
    expect(sum.steps).toEqual([
      { what: "let-it-out", count: 2 },
      { what: "not-personal", count: 1 },
    ]);
    expect(sum.mostly).toBeNull();
  });

  it("says how writing mostly felt from as many as Insight does, and of most of them alone", () => {
    const felt = (...after: readonly number[]) =>
      sumUpSeason(first, [first], {
        rejections: after.map((mood, index) =>
          sampleRejection({ id: `m${index}`, createdAt: 10, mood: { before: 3, after: mood } }),
        ),
        feedback: [],
        achievements: [],
        notes: [],
      }).mostly;
    expect(felt(4)).toBeNull();
    expect(felt(4, 4, 4, 4)).toBeNull();
    expect(felt(4, 4, 4, 3, 2)).toBe("better");
    expect(felt(4, 4, 3, 3, 2)).toBeNull();
  });

  it("in which nothing was kept has nothing to tell", () => {
    const sum = sumUpSeason(first, [first], { rejections: [], feedback: [], achievements: [], notes: [] });
    expect(sum).toMatchObject({ rejections: [], reached: [], goals: [], strengths: [], kindWords: [], steps: [] });
  });
});
