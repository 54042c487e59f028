import { expect, it } from "vitest";
import { preparePicking } from "../../../src/core/insight/prepare-picking";
import { achievementsShowing, pickShownBy, strengthsShownBy } from "../../../src/core/insight/strengths-shown-by";
import { type Achievement, inOneLine } from "../../../src/core/model/achievement";
import type { Strength } from "../../../src/core/model/strength";

const times = { createdAt: 1, updatedAt: 1 };
const strength = (id: string, shownBy: readonly string[]): Strength => ({ id, name: id, shownBy, ...times });
const achievement = (id: string): Achievement => ({ ...inOneLine(id), id, shownAt: null, ...times });
const kept = new Map(["a", "b"].map((id) => [id, achievement(id)]));

it("finds the strengths an achievement shows, in the order of the list", () => {
  const list = [strength("x", ["b", "a"]), strength("y", []), strength("z", ["a"])];
  expect(strengthsShownBy(list).get("a")).toEqual(list.filter(({ id }) => id !== "y").map(({ name }) => name));
  expect(strengthsShownBy(list).get("c")).toBeUndefined();
});

it("passes over achievements that are gone, and keeps their place for when they come back", () => {
  const one = strength("x", ["gone", "b", "a"]);
  expect(achievementsShowing(one, kept).map(({ id }) => id)).toEqual(["b", "a"]);
  expect(pickShownBy(one, kept, ["a"])).toEqual(["a", "gone"]);
});

it("finds what to pick by parts of words in any order and without marks over letters; pinned first, then the newest", () => {
  const list = [
    { ...achievement("a"), text: "Led the café team", createdAt: 1 },
    { ...achievement("b"), text: "Team lead", employer: "Café Nord", createdAt: 2 },
    { ...achievement("c"), text: "Café menu", tags: ["team"], pin: 0 },
    { ...achievement("d"), text: "A menu", createdAt: 9 },
  ];
  const find = preparePicking(list);
  expect(find("TEA cafe").map(({ id }) => id)).toEqual(["c", "b", "a"]);
  expect(find("").map(({ id }) => id)).toEqual(["c", "d", "b", "a"]);
  expect(find("cafés")).toEqual([]);
});
