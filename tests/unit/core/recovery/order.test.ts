import { describe, expect, it } from "vitest";
import type { Progress, StepId } from "../../../../src/core/model/step";
import type { Verdict } from "../../../../src/core/model/verdict";
import { readHabits } from "../../../../src/core/recovery/habits";
import { findFirst, offerFirst } from "../../../../src/core/recovery/order";
import { makeOpenMail, makeRejection, makeVerdict } from "../../../support/open-mail";

const now = Date.UTC(2026, 2, 12, 9);
const hour = 3_600_000;
const nobody = { contact: null, replyable: { can: false, because: "no-reply-address" } } as const;
const done = (...steps: StepId[]): Progress =>
  Object.fromEntries(steps.map((step) => [step, { state: "done", at: 1 }]));
const skipped = (...steps: StepId[]): Progress =>
  Object.fromEntries(steps.map((step) => [step, { state: "skipped", at: 1 }]));

interface Change {
  readonly verdict?: Partial<Verdict>;
  readonly people?: readonly string[];
  readonly progress?: Progress;
  /** Progress of earlier rejections, the newest first. */
  readonly earlier?: readonly Progress[];
}

function first({ verdict = {}, people = [], progress = {}, earlier = [] }: Change): StepId | null {
  const facts = makeVerdict(verdict);
  const habits = readHabits(earlier.map((one) => ({ progress: one })));
  return findFirst({ kind: facts.kind, facts, people, progress, habits, now });
}

describe("the step that is offered first", () => {
  it.each([
    ["let-it-out", { stage: "final" }],
    ["let-it-out", { stage: "interview" }],
    ["let-it-out", { stage: "assessment" }],
    ["not-personal", { stage: "application", ...nobody }],
    ["not-personal", { stage: null, ...nobody }],
    ["not-personal", { stage: "application" }],
    ["ask-feedback", { stage: "final", feedback: "offered" }],
    ["ask-feedback", { stage: "application", feedback: "offered" }],
    ["let-it-out", { stage: "final", feedback: "refused" }],
    ["let-it-out", { stage: "interview", feedback: "offered", ...nobody }],
    [null, { kind: "hold" }],
    [null, { kind: "none" }],
  ] as const)("is %s for %o", (step, verdict) => {
    expect(first({ verdict })).toBe(step);
  });

  it("goes on by the moment once the first is done", () => {
    const then = (verdict: Partial<Verdict>, ...steps: StepId[]) => first({ verdict, progress: done(...steps) });
    expect(then({ stage: "final" }, "let-it-out")).toBe("keep-the-bridge");
    expect(then({ stage: "final" }, "let-it-out", "keep-the-bridge")).toBe("recall-achievements");
    expect(then({ stage: "interview" }, "let-it-out", "keep-the-bridge")).toBe("name-strengths");
    expect(then({ stage: "application" }, "not-personal")).toBe("keep-the-bridge");
    expect(then({ stage: "application", ...nobody }, "not-personal", "let-it-out")).toBe("next-step");
  });

  it("knows somebody whom only the thread names", () => {
    const verdict = { stage: "application", contact: null } as const;
    const progress = done("not-personal");
    expect(first({ verdict, progress })).toBe("let-it-out");
    expect(first({ verdict, progress, people: ["Dana Okafor"] })).toBe("keep-the-bridge");
  });

  it("is never a reply or a question that nobody would read, nor a question that was refused", () => {
    const rest = done("let-it-out", "name-strengths", "not-personal", "recall-achievements", "next-step");
    expect(first({ verdict: nobody, progress: rest })).toBeNull();
    expect(first({ progress: rest })).toBe("keep-the-bridge");
    const thanked = { ...rest, ...done("keep-the-bridge") };
    expect(first({ progress: thanked })).toBe("ask-feedback");
    expect(first({ progress: thanked, verdict: { feedback: "refused" } })).toBeNull();
  });

  it("is nothing that was done, skipped or put off just now; what was put off some time ago comes back", () => {
    expect(first({ progress: skipped("let-it-out") })).toBe("keep-the-bridge");
    const later = (at: number): Progress => ({ "next-step": { state: "later", at } });
    expect(first({ progress: later(now - hour) })).toBe("let-it-out");
    expect(first({ progress: later(now - 13 * hour) })).toBe("next-step");
    const two: Progress = { ...later(now - 20 * hour), "name-strengths": { state: "later", at: now - 30 * hour } };
    expect(first({ progress: two })).toBe("name-strengths");
  });

  it("is nothing that was skipped three times in a row, until it is done once more", () => {
    const thrice = [skipped("let-it-out"), {}, skipped("let-it-out"), skipped("let-it-out")];
    expect(first({ earlier: thrice.slice(0, 3) })).toBe("let-it-out");
    expect(first({ earlier: thrice })).toBe("keep-the-bridge");
    expect(first({ earlier: [done("let-it-out"), ...thrice] })).toBe("let-it-out");
  });

  it("is what the person mostly does, of what fits the moment", () => {
    const liked = [done("keep-the-bridge"), done("keep-the-bridge"), {}, done("keep-the-bridge")];
    expect(first({ earlier: liked })).toBe("keep-the-bridge");
    expect(first({ earlier: liked.slice(0, 2) })).toBe("let-it-out");
    expect(first({ earlier: [done("next-step"), done("next-step"), done("next-step")] })).toBe("let-it-out");
    expect(first({ earlier: [...liked, skipped("keep-the-bridge"), skipped("keep-the-bridge")] })).toBe(
      "keep-the-bridge",
    );
  });

  it("goes by the record where a later message of the thread says nothing", () => {
    const mail = makeOpenMail({ verdict: makeVerdict({ kind: "none", stage: null }), rejection: makeRejection({}) });
    expect(offerFirst(mail, {}, now).first).toBe("let-it-out");
    expect(offerFirst({ ...mail, rejection: null }, {}, now).first).toBeNull();
  });
});
