import { describe, expect, it } from "vitest";
import { matchStrengths } from "../../../src/core/insight/match-strengths";
import { indexAchievements, type MatchSource } from "../../../src/core/insight/rank-achievements";
import { type Achievement, inOneLine } from "../../../src/core/model/achievement";
import type { Strength } from "../../../src/core/model/strength";

function kept(text: string, createdAt: number, change: Partial<Achievement> = {}): Achievement {
  return { id: text, ...inOneLine(text), createdAt, updatedAt: createdAt, shownAt: null, ...change };
}

function strength(name: string, ...shownBy: string[]): Strength {
  return { id: name, name, shownBy, createdAt: 1, updatedAt: 1 };
}

const rows = [
  kept("Moved the shop to Kubernetes", 1),
  kept("Calmed a release", 2, { pin: 0 }),
  kept("Taught the night school", 3),
];
const [moved = "", calmed = "", taught = ""] = rows.map(({ id }) => id);
const about: MatchSource = { role: "Kubernetes Engineer", company: null, reason: null };
const unknown: MatchSource = { role: null, company: null, reason: null };

const match = (picked: readonly string[], strengths: readonly Strength[], source = about, all = rows) =>
  matchStrengths(picked, strengths, indexAchievements(all), source).map(({ name, text }) => [name, text]);

describe("what shows a strength that is picked", () => {
  it("is the one of its achievements that fits the application best", () => {
    expect(match(["patience"], [strength("patience", taught, moved, calmed)])).toEqual([["patience", moved]]);
  });

  it("is the newest one where none fits, pinned or not, linked first or last", () => {
    expect(match(["patience"], [strength("patience", calmed, taught, moved)], unknown)).toEqual([["patience", taught]]);
    expect(match(["patience"], [strength("patience", moved, calmed)], unknown)).toEqual([["patience", calmed]]);
  });

  it("is nothing that fits, or is newer, but was not linked to it", () => {
    expect(match(["patience"], [strength("patience", calmed), strength("nerve", moved)])).toEqual([
      ["patience", calmed],
    ]);
  });

  it("is left out where nothing is linked, what was is gone or empty, or the name is in no list", () => {
    const strengths = [strength("patience"), strength("nerve", "gone"), strength("tact", "blank")];
    expect(
      match(["patience", "nerve", "tact", "unknown"], strengths, about, [...rows, kept(" ", 9, { id: "blank" })]),
    ).toEqual([]);
    expect(match([], [strength("patience", moved)])).toEqual([]);
  });

  it("stands in the order of the picks, at most three, each strength once", () => {
    const strengths = [strength("a", moved), strength("b", calmed), strength("c", taught), strength("d", moved)];
    expect(match(["c", "a", "a", "b", "d"], strengths).map(([name]) => name)).toEqual(["c", "a", "b"]);
  });

  it("never stands twice: of two strengths the one with less to choose from is served first", () => {
    expect(match(["a", "b"], [strength("a", moved, calmed), strength("b", moved)])).toEqual([
      ["a", calmed],
      ["b", moved],
    ]);
    expect(match(["a", "b"], [strength("a", moved), strength("b", moved)])).toEqual([["a", moved]]);
  });

  it("is chosen among what two strengths of one name are linked to", () => {
    expect(match(["a"], [strength("a", calmed), { ...strength("a", moved), id: "other" }])).toEqual([["a", moved]]);
  });

  it("is the same whatever the order of the achievements and links", () => {
    const same = [kept("One", 5), kept("Two", 5)];
    for (const all of [same, [...same].reverse()]) {
      for (const links of [
        ["One", "Two"],
        ["Two", "One"],
      ]) {
        expect(match(["a"], [strength("a", ...links)], about, all)).toEqual([["a", "One"]]);
      }
    }
  });
});
