import { expect, test } from "vitest";
import words from "../../../../public/_locales/en/messages.json" with { type: "json" };
import { stages } from "../../../../src/core/model/verdict";
import { recoverySteps } from "../../../../src/core/recovery";
import { listActions, nextActions } from "../../../../src/core/recovery/next-actions";
import { type Source, sources } from "../../../../src/core/recovery/sources";
import { stepWords } from "../../../../src/ui/step-words";

const all: Readonly<Record<string, Source>> = sources;

test("every step has its source and its strength, which is that of its first source", () => {
  for (const { id, evidence } of recoverySteps) {
    expect(evidence.sources.length, id).toBeGreaterThan(0);
    expect(sources[evidence.sources[0] ?? "webb"].strength, id).toBe(evidence.strength);
  }
});

test("strengths are as honest as what is known", () => {
  const strengths = Object.fromEntries(recoverySteps.map(({ id, evidence }) => [id, evidence.strength]));
  expect(strengths).toEqual({
    "let-it-out": "small-study",
    "name-strengths": "promising",
    "not-personal": "strong",
    "keep-the-bridge": "opinion",
    "ask-feedback": "opinion",
    "recall-achievements": "indirect",
    "next-step": "mixed",
  });
});

test("every source is cited, has a page of its own, and nobody quotes figures without a primary source", () => {
  const cited = new Set(recoverySteps.flatMap(({ evidence }) => evidence.sources));
  expect([...cited].sort()).toEqual(Object.keys(sources).sort());
  const pages = Object.values(all).map(({ page }) => page);
  expect(new Set(pages).size).toBe(pages.length);
  for (const page of pages) expect(new URL(`https://${page}`).href).toMatch(/^https:\/\/[\w.-]+\//u);
  const said = recoverySteps.map(({ id }) => words[stepWords[id].why].message).join(" ");
  expect(said).not.toMatch(/\b(?:4|41|94) %|three times/u);
});

test("why a step helps is said in two short sentences at most", () => {
  for (const { id } of recoverySteps) {
    const { message } = words[stepWords[id].why];
    expect(message.split(/[.;] /u).length, id).toBeLessThanOrEqual(3);
    expect(message.split(" ").length, id).toBeLessThanOrEqual(25);
  }
});

test("four small actions are offered at any stage, and leaving it alone is always one", () => {
  const offered = [null, ...stages].map((stage) => listActions(stage));
  for (const actions of offered) expect([new Set(actions).size, actions.at(-1)]).toEqual([4, "walk"]);
  expect(new Set(offered.flat()).size).toBe(nextActions.length);
});
