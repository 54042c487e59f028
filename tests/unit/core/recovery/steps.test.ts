import { expect, test } from "vitest";
import { stepIds } from "../../../../src/core/model/step";
import { recoverySteps } from "../../../../src/core/recovery";
import { askFeedback, findFeedbackHindrance } from "../../../../src/core/recovery/steps/ask-feedback";
import { keepTheBridge } from "../../../../src/core/recovery/steps/keep-the-bridge";
import { makeVerdict } from "../../../support/open-mail";

const noReply = { can: false, because: "no-reply-address" } as const;

test("the list holds every step in its order, none over two minutes", () => {
  expect(recoverySteps.map((step) => step.id)).toEqual(stepIds);
  for (const { effort } of recoverySteps) expect(effort.minutes).toBeLessThanOrEqual(2);
});

test("no step fits a mail on hold: it is never given a goodbye", () => {
  for (const step of recoverySteps) expect(step.fits(makeVerdict({ kind: "hold" }))).toBe(false);
});

test("all seven fit a rejection somebody can be answered", () => {
  for (const step of recoverySteps) expect(step.fits(makeVerdict())).toBe(true);
});

test("thanks by reply need an address that takes one", () => {
  expect(keepTheBridge.fits(makeVerdict({ replyable: noReply }))).toBe(false);
});

test.each([
  ["refused", makeVerdict({ feedback: "refused", replyable: noReply })],
  ["no-reply", makeVerdict({ replyable: noReply })],
  ["too-early", makeVerdict({ stage: "application" })],
  [null, makeVerdict({ stage: "application", feedback: "offered" })],
  [null, makeVerdict({ stage: null })],
] as const)("what speaks against asking for feedback: %s", (hindrance, verdict) => {
  expect(findFeedbackHindrance(verdict)).toBe(hindrance);
  expect(askFeedback.fits(verdict)).toBe(hindrance === null);
});
