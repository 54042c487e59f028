import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAchievements, listTags } from "../../../src/core/insight/find-achievements";
import { rankAchievements } from "../../../src/core/insight/rank-achievements";
import type { Achievement } from "../../../src/core/model/achievement";

function kept(id: string, change: Partial<Achievement> = {}): Achievement {
  const blank = { text: "Ran the workshop", role: "", date: "", tags: [], isPinned: false };
  return { id, ...blank, createdAt: 1, updatedAt: 1, shownAt: null, ...change };
}

const about = { role: "Platform Engineer", company: "Halden", reason: "more experience with Kubernetes migrations" };
const ids = (matches: readonly { achievement: Achievement }[]) => matches.map(({ achievement }) => achievement.id);

describe("the achievements that fit a role", () => {
  it("are those that share its words, and say which", () => {
    const found = rankAchievements(
      [kept("a"), kept("b", { text: "Led the Kubernetes migration" }), kept("c", { tags: ["platform"] })],
      about,
    );
    expect(ids(found)).toEqual(["c", "b", "a"]);
    expect(found[1]?.shares).toEqual(["kubernete", "migration"]);
  });

  it("are pinned ones first, and among equals the one not shown for longest", () => {
    const found = rankAchievements(
      [kept("a", { shownAt: 9 }), kept("b", { shownAt: 3 }), kept("c", { isPinned: true, shownAt: 20 }), kept("d")],
      about,
    );
    expect(ids(found)).toEqual(["c", "d", "b"]);
  });

  it("are the same in whatever order they are kept", () => {
    const some = ["a", "b", "c", "d", "e"].map((id, index) =>
      kept(id, { tags: index % 2 ? ["platform"] : [], shownAt: index }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (order) => {
        expect(ids(rankAchievements(order, about))).toEqual(ids(rankAchievements(some, about)));
      }),
    );
  });
});

describe("a search", () => {
  const all = [
    kept("a", { text: "Résumé workshop", tags: ["people"] }),
    kept("b", { tags: ["people", "money"], isPinned: true }),
  ];

  it("finds every word, in part and without its marks, and keeps pinned ones first", () => {
    expect(findAchievements(all, "resum work", []).map(({ id }) => id)).toEqual(["a"]);
    expect(findAchievements(all, "", ["people"]).map(({ id }) => id)).toEqual(["b", "a"]);
    expect(findAchievements(all, "", ["money", "people"]).map(({ id }) => id)).toEqual(["b"]);
    expect(listTags(all)).toEqual(["people", "money"]);
  });
});
