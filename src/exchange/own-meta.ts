import * as v from "valibot";
import { type AchievementFields, blankAchievement } from "../core/model/achievement";
import { writtenAchievement } from "../shapes/written-achievement";
import { type Rows, readText } from "./imported-row";
import { isJsonObject, type JsonObject, listOf, objectOf } from "./json-values";
import { normalText } from "./normal-text";
import type { Steps } from "./steps";

/** What Onward writes beside a résumé, in the `meta` part that every tool may use: fields the résumé has no place for. */
export interface OwnMeta {
  readonly onward: { readonly achievements: readonly Partial<AchievementFields>[] };
}

/** As it is written by hand, and never without words: a row of a file that says nothing is none. */
const shape: v.GenericSchema<unknown, AchievementFields> = v.strictObject({
  ...writtenAchievement,
  text: v.pipe(writtenAchievement.text, v.minLength(1)),
});

/** Writes what a résumé has no place for: of each achievement the fields that say something. */
export function writeOwnMeta(achievements: readonly AchievementFields[]): OwnMeta {
  const told = (fields: AchievementFields) =>
    Object.entries(fields).filter(([key, value]) => key === "text" || !isBlank(key as keyof AchievementFields, value));
  return { onward: { achievements: achievements.map((fields) => Object.fromEntries(told(fields))) } };
}

/** Takes in what `writeOwnMeta` wrote, and answers its texts as they are compared. */
export function* readOwnMeta(meta: JsonObject, rows: Rows): Steps<ReadonlySet<string>> {
  const texts = new Set<string>();
  const entries = listOf(objectOf(meta["onward"])["achievements"]);
  for (const [index, entry] of entries.entries()) {
    const place = { part: "meta", row: index + 1 };
    const read = isJsonObject(entry) ? v.safeParse(shape, { ...blankAchievement, ...entry }) : null;
    if (read?.success) {
      rows.keep(place, read.output);
      texts.add(normalText(readText(read.output.text)));
    } else rows.skip(place, objectOf(entry)["text"], "rowStrange");
    if (index % 100 === 0) yield index / entries.length;
  }
  return texts;
}

function isBlank(key: keyof AchievementFields, value: unknown): boolean {
  return value === blankAchievement[key] || (Array.isArray(value) && value.length === 0);
}
