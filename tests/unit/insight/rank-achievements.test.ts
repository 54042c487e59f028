import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  indexAchievements,
  type MatchSource,
  rankAchievements,
  renewRows,
} from "../../../src/core/insight/rank-achievements";
import { stemWords } from "../../../src/core/insight/stems";
import { type Achievement, inOneLine } from "../../../src/core/model/achievement";

function kept(id: string, change: Partial<Achievement> = {}): Achievement {
  return { id, ...inOneLine("Ran the workshop"), createdAt: 1, updatedAt: 1, shownAt: null, ...change };
}

const about = { role: "Platform Engineer", company: "Halden", reason: "more experience with Kubernetes migrations" };
const rank = (rows: readonly Achievement[], source: MatchSource = about) =>
  rankAchievements(indexAchievements(rows), source);
const rankIds = (rows: readonly Achievement[], source: MatchSource = about) =>
  rank(rows, source).map(({ achievement }) => achievement.id);
const isSame = (a: string, b: string) => {
  const stems = stemWords(a).map(({ stem }) => stem);
  return stems.length > 0 && stemWords(b).every(({ stem }) => stems.includes(stem));
};

describe("the achievements that fit a role", () => {
  it("share its words, and say which, all with a capital where one has it", () => {
    const [best] = rank([kept("a"), kept("b", { text: "Led the Kubernetes Migration", tags: ["platforms"] })]);
    expect(best?.achievement.id).toBe("b");
    expect(best?.shares).toEqual(["Platforms", "Kubernetes", "Migration"]);
  });

  it("are spelled as the achievement has it first", () => {
    const [best] = rank([kept("a", { text: "MIGRATION of migrations", skills: ["migrations"] })]);
    expect(best?.shares).toEqual(["migrations"]);
  });

  it("count a rare word more than one that nearly all have, and a skill more than the text", () => {
    const many = Array.from({ length: 20 }, (_, at) => kept(`m${at}`, { text: "Engineer at work" }));
    expect(rankIds([...many, kept("rare", { text: "Moved Kubernetes" })])[0]).toBe("rare");
    expect(rankIds([kept("text", { text: "Kubernetes" }), kept("skill", { skills: ["Kubernetes"] })])[0]).toBe("skill");
    expect(rankIds([kept("text", { text: "Platform" }), kept("role", { role: "Platform lead" })])[0]).toBe("role");
  });

  it("are found across languages where words coincide", () => {
    for (const text of ["Migration nach Kubernetes", "Migración a Kubernetes", "Migrazione su Kubernetes"]) {
      const [best] = rank([kept("other"), kept("a", { text })]);
      expect(best?.achievement.id).toBe("a");
      expect(best?.shares).toHaveLength(2);
    }
  });

  it("begin with the best fit, before a pin that fits less, and a pin comes before what does not fit", () => {
    const rows = [
      kept("pin", { pin: 0, shownAt: 50 }),
      kept("fits", { skills: ["Kubernetes"], text: "Platform migration", shownAt: 90 }),
      kept("none"),
      kept("none too"),
    ];
    expect(rankIds(rows)).toEqual(["fits", "pin", "none"]);
  });

  it("keep the last place for a pin where more fit than there are places", () => {
    const rows = ["a", "b", "c", "d"].map((id) => kept(id, { skills: ["Kubernetes"] }));
    expect(rankIds([...rows, kept("pin", { pin: 0, shownAt: 9 })])).toEqual(["a", "b", "pin"]);
    expect(rankIds([...rows, kept("pin", { pin: 0, skills: ["Kubernetes"] })])).toEqual(["a", "b", "pin"]);
  });

  it("give near-equals their turn: the never shown, then the one not shown for longest", () => {
    const rows = [
      kept("a", { skills: ["Kubernetes"], shownAt: 9 }),
      kept("b", { skills: ["Kubernetes"], shownAt: 3 }),
      kept("c", { skills: ["Kubernetes"] }),
      kept("d", { text: "Kubernetes" }),
    ];
    expect(rankIds(rows)).toEqual(["c", "b", "a"]);
  });

  it("are any, those not shown for longest, where nothing is known of the role", () => {
    const nothing = { role: null, company: null, reason: null };
    expect(rank([], nothing)).toEqual([]);
    const rows = [kept("a", { shownAt: 5 }), kept("b"), kept("c", { pin: 1, shownAt: 7 }), kept("d", { shownAt: 2 })];
    expect(rankIds(rows, nothing)).toEqual(["c", "b", "d"]);
    expect(rank(rows, nothing).every(({ shares }) => shares.length === 0)).toBe(true);
  });
});

const words = fc.constantFrom("Kubernetes", "platform", "migration", "Halden", "engineer", "budget", "team", "");
const row = fc.record({
  text: fc.array(words, { maxLength: 4 }).map((some) => some.join(" ")),
  skills: fc.array(words, { maxLength: 2 }),
  pin: fc.option(fc.nat(3)),
  shownAt: fc.option(fc.nat(5)),
  updatedAt: fc.nat(3),
});
const rows = fc.array(row, { minLength: 1, maxLength: 25 }).map((all) => all.map((one, at) => kept(`a${at}`, one)));

describe("the ranking", () => {
  it("is the same in whatever order the achievements are kept", () => {
    fc.assert(
      fc.property(
        rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(rank(shuffled)).toEqual(rank(all));
        },
      ),
    );
  });

  it("shows three different ones where there are three, and one pin at least where there is one", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const ids = rankIds(all);
        expect(new Set(ids).size).toBe(Math.min(3, all.length));
        if (all.length >= 3 && all.some(({ pin }) => pin !== null)) {
          expect(all.some(({ id, pin }) => pin !== null && ids.includes(id))).toBe(true);
        }
      }),
    );
  });

  it("shows every pinned one within as many mails as there are pins", () => {
    fc.assert(
      fc.property(rows, (all) => {
        let now = 10;
        let kept = all;
        const pins = all.filter(({ pin }) => pin !== null).map(({ id }) => id);
        const seen = new Set<string>();
        for (let mail = 0; mail < pins.length * (all.length < 3 ? 3 : 1); mail++) {
          const ids = rankIds(kept);
          for (const id of ids) seen.add(id);
          now += 1;
          kept = kept.map((one) => (ids.includes(one.id) ? { ...one, shownAt: now } : one));
        }
        expect(pins.filter((id) => !seen.has(id))).toEqual([]);
      }),
    );
  });

  it("is the same from an index whose rows were only shown since, and not from one whose words changed", () => {
    const before = [kept("a", { skills: ["Kubernetes"] }), kept("b", { skills: ["Kubernetes"] }), kept("c"), kept("d")];
    const index = indexAchievements(before);
    const shown = kept("a", { skills: ["Kubernetes"], shownAt: 8 });
    const renewed = renewRows(index, [shown]);
    expect(renewed && rankAchievements(renewed, about)).toEqual(rank([shown, ...before.slice(1)]));
    expect(rankAchievements(index, about)).toEqual(rank(before));
    expect(renewRows(index, [kept("a", { text: "Budget", updatedAt: 2 })])).toBeNull();
    expect(renewRows(index, [kept("new")])).toBeNull();
  });
});

describe("a stem", () => {
  it("is shared by words of one root, in one language and across them", () => {
    for (const group of [
      "Migration migración migrations Migrationen migrazione migração migratie migracja migrated migrieren",
      "developer development developing developers",
      "manager management managed",
      "communication Kommunikation comunicación comunicazione",
      "architect Architekt arquitecto Architektur arquitectura",
      "product Produkt producto",
      "API APIs",
      "data Data",
      "데이터를 데이터",
      "платформа платформы",
    ]) {
      const [word = "", ...others] = group.split(" ");
      for (const other of others) expect([word, other, isSame(word, other)]).toEqual([word, other, true]);
    }
  });

  it("parts words that only look alike, and leaves out those that tell nothing", () => {
    for (const pair of ["communication community", "water letter", "data date", "customer custodian", "C C++"]) {
      const [word = "", other = ""] = pair.split(" ");
      expect([word, other, isSame(word, other) && isSame(other, word)]).toEqual([word, other, false]);
    }
    expect(stemWords("the team und der Bewerbung para la empresa de in")).toEqual([]);
    expect(stemWords("UX, C# and AI in 2024").map(({ stem }) => stem)).toEqual(["ux", "c#", "ai", "2024"]);
    expect(stemWords("データ分析").map(({ spelling }) => spelling)).toEqual(["データ", "分析"]);
  });
});
