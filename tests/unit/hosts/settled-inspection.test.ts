import { expect, test, vi } from "vitest";
import type { Inspection } from "../../../src/core/model/inspection";
import { settledInspection } from "../../../src/hosts/page/settled-inspection";
import { makeInspection } from "../../support/inspection";

const whole = makeInspection();
const lacks = (need: string): Inspection => makeInspection({ [need]: "missing" });

/** Looks that see one thing after the other, and then the last one for ever. */
function start(...sights: Inspection[]) {
  const look = vi.fn(() => (sights.length > 1 ? sights.shift() : sights[0]) as Inspection);
  const rest = vi.fn(async (_: number) => undefined);
  return { look, rest, settled: settledInspection(look, rest) };
}

test("a page with everything on it is looked at once, without a pause", async () => {
  const { look, rest, settled } = start(whole);
  expect(await settled).toBe(whole);
  expect(look).toHaveBeenCalledOnce();
  expect(rest).not.toHaveBeenCalled();
});

test("what is missing counts only if it is missing again after a pause of a second and a half", async () => {
  const { look, rest, settled } = start(lacks("sender"));
  expect((await settled).cannot).toBe("sender");
  expect(look).toHaveBeenCalledTimes(2);
  expect(rest.mock.calls).toEqual([[1_500]]);
});

test("a page that was only half rendered is no failure", async () => {
  const { settled } = start(lacks("thread"), lacks("body"), whole);
  expect(await settled).toBe(whole);
});

test("a page that is another one at each look is not judged", async () => {
  const { look, settled } = start(lacks("thread"), lacks("subject"), lacks("body"), lacks("sender"));
  expect((await settled).cannot).toBeNull();
  expect(look).toHaveBeenCalledTimes(4);
});
