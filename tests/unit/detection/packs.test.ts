import { describe, expect, it } from "vitest";
import { conceptIds } from "../../../src/core/detection/concepts";
import { languagePacks } from "../../../src/core/detection/index";
import { compilePhrase } from "../../../src/core/detection/phrase";

describe.each(languagePacks.map((pack) => [pack.tag, pack] as const))("language pack %s", (tag, pack) => {
  it("has a word for nearly every idea", () => {
    const without = conceptIds.filter((id) => pack.concepts[id].trim() === "");
    expect(without.length, without.join(" ")).toBeLessThanOrEqual(6);
    expect(Object.keys(pack.concepts)).toEqual(expect.arrayContaining([...conceptIds]));
  });

  it("has phrases that can be read", () => {
    const { stages, feedbackOffered, feedbackRefused, doorOpen, waiting, greeting } = pack.details;
    const phrases = [
      ...Object.values(stages).flat(),
      ...feedbackOffered,
      ...feedbackRefused,
      ...doorOpen,
      ...waiting,
      ...pack.unread,
      ...pack.invitesAnswer,
      ...(greeting.formal?.phrases ?? []),
    ];
    for (const phrase of phrases) expect(() => compilePhrase(phrase, pack), phrase).not.toThrow();
  });

  it("names every rule once", () => {
    const rules = pack.rules;
    if (rules === undefined) return;
    const ids = rules.families.map((family) => family.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith(`${tag}.`))).toBe(true);
    for (const { anchors, vetoes = [] } of rules.families)
      for (const phrase of [...anchors, ...vetoes])
        expect(() => compilePhrase(phrase, { ...pack, lists: rules.lists }), phrase).not.toThrow();
  });
});

describe("compilePhrase", () => {
  const matches = (phrase: string, sentence: string) =>
    compilePhrase(phrase, { script: "Latn", lists: { pet: ["(cat|dog)"] } })
      .expression()
      .test(` ${sentence} `);

  it.each([
    ["we (will|do) not", "so we will not", true],
    ["we (will|do) not", "we willing not", false],
    ["the [old] {pet}", "the dog", true],
    ["the [old] {pet}", "the old cat~", true],
    ["a .. b", "a 1 2 3 4 b", true],
    ["a .. b", "a 1 2 3 4 5 b", false],
    ["^ no $", "no", true],
    ["^ no $", "no way", false],
    ["met {Name}", "met anna~", true],
    ["met {Name}", "met anna", false],
    ["candidate*", "candidates", true],
  ])("%s against %s: %s", (phrase, sentence, expected) => expect(matches(phrase, sentence)).toBe(expected));

  it("refuses a list the pack does not have", () => {
    expect(() => compilePhrase("the {bird}", { script: "Latn", lists: {} })).toThrow("{bird}");
  });
});
