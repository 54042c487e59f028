import { describe, expect, it } from "vitest";
import {
  type AchievementFilter,
  dropUnused,
  fitsFilter,
  listUses,
  noFilter,
} from "../../../src/core/insight/filter-achievements";
import { findAchievements, listTags } from "../../../src/core/insight/find-achievements";
import { type Achievement, inOneLine, isAchievementLink, nextPin } from "../../../src/core/model/achievement";

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
