import { describe, expect, it } from "vitest";
import { findAchievements, listTags } from "../../../src/core/insight/find-achievements";
import { type Achievement, inOneLine, nextPin } from "../../../src/core/model/achievement";

function kept(id: string, change: Partial<Achievement> = {}): Achievement {
  return { id, ...inOneLine("Ran the workshop"), createdAt: 1, updatedAt: 1, shownAt: null, ...change };
}

describe("a search", () => {
  const all = [
    kept("a", { text: "Résumé workshop", tags: ["people"] }),
    kept("b", { tags: ["people", "money"], pin: 0 }),
  ];

  it("finds every word, in part and without its marks, and keeps pinned ones first", () => {
    expect(findAchievements(all, "resum work", []).map(({ id }) => id)).toEqual(["a"]);
    expect(findAchievements(all, "", ["people"]).map(({ id }) => id)).toEqual(["b", "a"]);
    expect(findAchievements(all, "", ["money", "people"]).map(({ id }) => id)).toEqual(["b"]);
    expect(listTags(all)).toEqual(["people", "money"]);
  });

  it("looks into everything that is told, and keeps the pinned ones in their order", () => {
    const some = [
      kept("a", { result: "Churn fell" }),
      kept("b", { pin: 3, skills: ["churn"] }),
      kept("c", { pin: 1, number: "churn: -4 %" }),
    ];
    expect(findAchievements(some, "churn", []).map(({ id }) => id)).toEqual(["c", "b", "a"]);
    expect(nextPin(some)).toBe(4);
    expect(nextPin([])).toBe(0);
  });
});
