import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import type { OpenMail } from "../../../src/core/model/open-mail";
import type { Progress } from "../../../src/core/model/step";
import { StepList } from "../../../src/ui/step-list";
import { makeOpenMail, makeRejection } from "../../support/open-mail";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(cleanup);

const known = [
  "Let it out, 2 min",
  "Name your strengths, 2 min",
  "Not a measure of you, 2 min",
  "Thank them, stay in touch, 2 min",
  "Ask for feedback, 2 min",
  "Recall what you have done, 2 min",
  "Choose one next step, 2 min",
];

function show(change: Partial<OpenMail> = {}, progress: Progress = {}): string[] {
  const mail = makeOpenMail(change);
  render(<StepList heading="h3" mail={mail} progress={progress} wish={{ current: null }} onOpen={() => {}} />);
  return screen.getAllByRole("button").map((row) => row.querySelector(".sr")?.textContent ?? "");
}
const headings = () => screen.getAllByRole("heading").map(({ textContent }) => textContent);

test("without one that fits first, the seven rows stand in their known order", () => {
  expect(show()).toEqual(known);
  expect(headings()).toEqual(["Take what helps. Leave the rest."]);
});

test("the one that fits first stands above the others, which keep their order", () => {
  const [, , third, ...rest] = known;
  expect(show({ first: "not-personal" })).toEqual([third, known[0], known[1], ...rest]);
  expect(headings()).toEqual(["A good place to start", "Take what helps. Leave the rest."]);
});

test("what the person said of it just now goes before what was offered", () => {
  const names = show({ first: "not-personal" }, { "not-personal": { state: "done", at: 0 } });
  expect(names[2]).toBe("Not a measure of you, done");
  expect(headings()).toEqual(["Take what helps. Leave the rest."]);
});

test("what was put off says since when, what was begun says so", () => {
  const at = new Date("2024-03-12T12:00").getTime();
  const names = show(
    {
      writtenAt: { "not-personal": 1 },
      rejection: makeRejection({}, { strengths: ["patience"] }),
      followUps: [{ kind: "next-action", day: "2026-03-12", doneAt: null }],
    },
    { "let-it-out": { state: "later", at }, "ask-feedback": { state: "later", at: Date.now() } },
  );
  expect(names).toEqual([
    "Let it out, later, since March 12, 2024",
    "Name your strengths, begun",
    "Not a measure of you, begun",
    "Thank them, stay in touch, 2 min",
    "Ask for feedback, later",
    "Recall what you have done, 2 min",
    "Choose one next step, begun",
  ]);
});
