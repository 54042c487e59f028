import {
  type AchievementFields,
  achievementKinds,
  achievementLimits,
  fieldsOf,
  isAchievementDate,
  isAchievementLink,
} from "../../core/model/achievement";
import type { Fields } from "../../core/model/note";
import type { WordKey } from "../../platform/words";

/** What can be written about an achievement, in the order of the form. */
export type FieldName = Exclude<keyof AchievementFields, "pin">;

/** What is in the way of keeping it, and at which field. */
export interface Fault {
  readonly field: FieldName;
  readonly words: WordKey;
}

/** The first thing in the way of keeping an achievement; null if nothing is. */
export function findFault({ text, date, link }: AchievementFields): Fault | null {
  if (text === "") return { field: "text", words: "achievementEmpty" };
  if (!isAchievementDate(date)) return { field: "date", words: "achievementNoDate" };
  return isAchievementLink(link) ? null : { field: "link", words: "achievementNoLink" };
}

/** An achievement as it stands in its form. */
export function toFields(achievement: AchievementFields): Fields {
  const { pin: _, skills, tags, ...lines } = fieldsOf(achievement);
  return { ...lines, skills: skills.join(", "), tags: tags.join(", ") };
}

/** What stands in a form; what it does not ask for is as at the start. */
export function readFields(fields: Fields, start: AchievementFields): AchievementFields {
  const line = (name: FieldName) => (fields[name] ?? "").trim();
  return {
    text: line("text"),
    situation: line("situation"),
    action: line("action"),
    result: line("result"),
    number: line("number"),
    date: line("date"),
    role: line("role"),
    employer: line("employer"),
    skills: readList(line("skills"), achievementLimits.skills),
    tags: readList(line("tags"), achievementLimits.tags),
    kind: achievementKinds.find((kind) => kind === fields["kind"]) ?? start.kind,
    link: line("link"),
    pin: start.pin,
  };
}

function readList(text: string, most: number): string[] {
  const names = text.split(",").map((name) => name.trim().slice(0, achievementLimits.line));
  return [...new Set(names)].filter(Boolean).slice(0, most);
}
