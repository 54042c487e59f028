import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { achievement, achievements } from "../../../src/background/shapes";
import { asSnapshot } from "../../../src/background/snapshot-shape";
import { type Achievement, achievementLimits, blankAchievement, fieldsOf } from "../../../src/core/model/achievement";
import { rowShapes } from "../../../src/exchange/backup-shapes";
import { gatherRows } from "../../../src/exchange/imported-row";
import { readOwnMeta } from "../../../src/exchange/own-meta";
import { finishSteps } from "../../../src/exchange/steps";
import { sampleAchievement } from "../../support/sample-story";

const { text, line, link, skills, tags } = achievementLimits;
const many = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);

/** Which of those who read achievements take this one. */
function takenBy(row: object): string[] {
  const fields = fieldsOf(row as Achievement);
  // What a row has beyond an achievement's fields is there for every reader.
  const more = Object.entries(row).filter(([name]) => !(name in sampleAchievement()));
  const said = { ...fields, ...Object.fromEntries(more) };
  const rows = gatherRows();
  finishSteps(readOwnMeta({ onward: { achievements: [said] } }, rows));
  const snapshot = asSnapshot({ takenAt: 1, achievements: [row], strengths: [], wordings: [] });
  return [
    v.is(achievement, said) && "a message",
    v.is(achievements, [row]) && "bringing back",
    rows.found.length === 1 && "a résumé",
    v.is(rowShapes.achievements, row) && "a backup",
    snapshot?.achievements.length === 1 && "the copy",
  ].filter((name) => name !== false);
}

const writing = ["a message", "bringing back", "a résumé"];
const reading = ["a backup", "the copy"];

describe("an achievement", () => {
  it("is taken by all who read one, up to the limits it is written under", () => {
    const full = sampleAchievement({
      ...{ text: "x".repeat(text), situation: "x".repeat(text), action: "x".repeat(text), result: "x".repeat(text) },
      ...{ number: "x".repeat(line), role: "x".repeat(line), employer: "x".repeat(line), link: "x".repeat(link) },
      ...{ skills: many(skills), tags: many(tags), date: "2024-05", kind: "award", pin: 3, shownAt: 5 },
    });
    expect(takenBy(full)).toEqual([...writing, ...reading]);
  });

  it.each([
    ...(["text", "situation", "action", "result"] as const).map((name) => ({ [name]: "x".repeat(text + 1) })),
    ...(["number", "role", "employer"] as const).map((name) => ({ [name]: "x".repeat(line + 1) })),
    { link: "x".repeat(link + 1) },
    { skills: many(skills + 1) },
    { tags: many(tags + 1) },
    { tags: ["x".repeat(line + 1)] },
  ])("beyond a limit is not written any more, and still read where it is kept (%#)", (change) => {
    expect(takenBy(sampleAchievement(change))).toEqual(reading);
  });

  it.each([
    [{ text: "" }, ["a message", "bringing back", ...reading]],
    [{ date: "2024-13" }, ["the copy"]],
    [{ colour: "green" }, ["the copy"]],
    [{ kind: "other" }, []],
    [{ pin: Number.NaN }, []],
    [{ tags: "one" }, []],
  ])("with %j is taken by %j alone", (change, readers) => {
    expect(takenBy({ ...sampleAchievement(), ...change })).toEqual(readers);
  });

  it.each(Object.keys(blankAchievement))(
    "without its %s is taken only by who fills in what an older Onward did not know",
    (name) => {
      const { [name as keyof Achievement]: _, ...less } = sampleAchievement();
      expect(v.is(achievement, fieldsOf(less as Achievement))).toBe(false);
      expect(v.is(rowShapes.achievements, less)).toBe(false);
      const snapshot = asSnapshot({ takenAt: 1, achievements: [less], strengths: [], wordings: [] });
      expect(snapshot?.achievements).toHaveLength(name === "text" ? 0 : 1);
    },
  );
});
