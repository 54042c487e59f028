import { beforeEach, expect, test, vi } from "vitest";
import { startTextFold } from "../../../src/card/fold-text";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

const marked = () => [...document.querySelectorAll("[data-onward-folded]")].map(({ id }) => id);
const find = (id: string) => document.getElementById(id);

beforeEach(() => {
  document.body.innerHTML = '<p id="a" style="color: red">A</p><p id="b">B</p>';
});

test("one text is folded at a time, and is left as it was", () => {
  const before = document.body.innerHTML;
  const fold = startTextFold(document, new AbortController().signal);
  fold.hold(find("a"));
  fold.hold(find("a"));
  expect(marked()).toEqual(["a"]);
  fold.hold(find("b"));
  expect(marked()).toEqual(["b"]);
  fold.hold(null);
  expect(document.body.innerHTML).toBe(before);
});

test("a mark that the page took away is set again", () => {
  const fold = startTextFold(document, new AbortController().signal);
  fold.hold(find("a"));
  find("a")?.removeAttribute("data-onward-folded");
  fold.hold(find("a"));
  expect(marked()).toEqual(["a"]);
});

test("a text comes back with the end of its script, which folds none after that", () => {
  const ends = new AbortController();
  const fold = startTextFold(document, ends.signal);
  fold.hold(find("a"));
  ends.abort();
  expect(marked()).toEqual([]);
  fold.hold(find("b"));
  expect(marked()).toEqual([]);
});

test("what a script left that ended without a word is brought back by the next", () => {
  find("b")?.setAttribute("data-onward-folded", "");
  startTextFold(document, new AbortController().signal);
  expect(marked()).toEqual([]);
});
