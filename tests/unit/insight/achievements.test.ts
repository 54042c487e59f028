import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AchievementFilter,
  dropUnused,
  fitsFilter,
  listUses,
  noFilter,
} from "../../../src/core/insight/filter-achievements";
import { findAchievements, listTags } from "../../../src/core/insight/find-achievements";
import { rankAchievements } from "../../../src/core/insight/rank-achievements";
import { type Achievement, inOneLine, isAchievementLink, nextPin } from "../../../src/core/model/achievement";

function kept(id: string, change: Partial<Achievement> = {}): Achievement {
  return { id, ...inOneLine("Ran the workshop"), createdAt: 1, updatedAt: 1, shownAt: null, ...change };
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
      [kept("a", { shownAt: 9 }), kept("b", { shownAt: 3 }), kept("c", { pin: 0, shownAt: 20 }), kept("d")],
      about,
    );
    expect(ids(found)).toEqual(["c", "d", "b"]);
  });

  it("count a skill like a tag, and an employer like a role", () => {
    const found = rankAchievements(
      [kept("a", { employer: "Halden" }), kept("b", { skills: ["Kubernetes"] }), kept("c", { situation: "Platform" })],
      about,
    );
    expect(ids(found)).toEqual(["b", "a", "c"]);
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

describe("a filter", () => {
  const all = [
    kept("a", { tags: ["people"], kind: "award", skills: ["SQL", "writing"], employer: "Halden", date: "2021-05" }),
    kept("b", { tags: ["people", "money"], employer: "Aarhus", date: "2023" }),
    kept("c", {}),
  ];
  const left = (change: Partial<AchievementFilter>) =>
    named(all.filter((one) => fitsFilter(one, { ...noFilter, ...change })));
  const named = (some: readonly { id: string }[]) => some.map(({ id }) => id).join("");

  it("leaves what is all it asks for", () => {
    expect(left({})).toBe("abc");
    expect(left({ tags: ["people"] })).toBe("ab");
    expect(left({ tags: ["people", "money"] })).toBe("b");
    expect(left({ kind: "award" })).toBe("a");
    expect(left({ skill: "SQL", employer: "Halden" })).toBe("a");
    expect(left({ skill: "SQL", employer: "Aarhus" })).toBe("");
    expect(left({ year: "2021" })).toBe("a");
  });

  it("offers what is in use, and forgets what is not any more", () => {
    const uses = listUses(all);
    expect(uses).toEqual({
      tags: ["people", "money"],
      kinds: ["result", "award"],
      skills: ["SQL", "writing"],
      employers: ["Aarhus", "Halden"],
      years: ["2023", "2021"],
    });
    const filter = { tags: ["people", "gone"], kind: "praise", skill: "SQL", employer: "gone", year: "1999" } as const;
    expect(dropUnused(filter, uses)).toEqual({ ...noFilter, tags: ["people"], skill: "SQL" });
  });
});

describe("a link", () => {
  it("is a web address or none", () => {
    expect(["", "https://example.org/a?b", "HTTP://x.y"].filter((link) => !isAchievementLink(link))).toEqual([]);
    expect(
      ["javascript:alert(1)", "example.org", "https://", "https:// x", "ftp://x"].filter(isAchievementLink),
    ).toEqual([]);
  });
});
