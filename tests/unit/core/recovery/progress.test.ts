import { expect, test } from "vitest";
import { hasBegun, markStep, stateOf } from "../../../../src/core/recovery/progress";

test("a step without a mark is open", () => {
  expect(stateOf({}, "let-it-out")).toBe("open");
  expect(hasBegun({})).toBe(false);
});

test("marking leaves the old progress as it was", () => {
  const before = {};
  const after = markStep(before, "let-it-out", "done", 7);
  expect(before).toEqual({});
  expect(after).toEqual({ "let-it-out": { state: "done", at: 7 } });
  expect(hasBegun(after)).toBe(true);
});

test("open again takes the mark away and leaves the others", () => {
  const two = markStep(markStep({}, "let-it-out", "done", 1), "next-step", "later", 2);
  expect(markStep(two, "let-it-out", "open", 3)).toEqual({ "next-step": { state: "later", at: 2 } });
});

test("the same mark twice keeps the first time", () => {
  const once = markStep({}, "let-it-out", "skipped", 1);
  expect(markStep(once, "let-it-out", "skipped", 9)).toBe(once);
});
