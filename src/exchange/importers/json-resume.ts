import { achievementLimits } from "../../core/model/achievement";
import { type Place, type RawRow, type Rows, readText } from "../imported-row";
import type { Importer } from "../importer";
import { isJsonObject, type JsonObject, listOf, objectOf } from "../json-values";
import { normalText } from "../normal-text";
import { readOwnMeta } from "../own-meta";
import { listLines } from "../read-lines";
import type { Steps } from "../steps";

type Part = (entry: JsonObject) => readonly RawRow[];

/** What each part of a résumé tells. Of 0.x are `company`, `website` and an award's `awardDate`. */
const parts: Readonly<Record<string, Part>> = {
  work: (entry) => jobRows(entry, entry["name"] ?? entry["company"]),
  volunteer: (entry) => jobRows(entry, entry["organization"]),
  projects: projectRows,
  awards: ({ title, date, awardDate, awarder, summary }) => [
    { text: title, dates: [date ?? awardDate], employer: awarder, situation: summary, kind: "award" },
  ],
  certificates: (entry) => [
    {
      text: entry["name"] ?? entry["title"],
      dates: [entry["date"]],
      employer: entry["issuer"],
      link: linkOf(entry),
      kind: "learning",
    },
  ],
  publications: (entry) => [
    {
      text: entry["name"],
      dates: [entry["releaseDate"]],
      employer: entry["publisher"],
      situation: entry["summary"],
      link: linkOf(entry),
    },
  ],
  references: ({ name, reference }) => [{ text: reference, situation: name, kind: "praise" }],
  skills: ({ name, level, keywords }) => [{ text: name, result: level, skills: listOf(keywords), kind: "skill" }],
};

/** JSON Resume, 0.x and 1.0.0: https://docs.jsonresume.org/schema. */
export const jsonResume: Importer = {
  id: "json-resume",
  recognises: ({ json }) =>
    isJsonObject(json) &&
    !isJsonObject(json["sections"]) &&
    (isJsonObject(json["basics"]) || Object.keys(parts).some((part) => Array.isArray(json[part]))),
  *read({ json }, rows) {
    const resume = objectOf(json);
    const own = yield* readOwnMeta(objectOf(resume["meta"]), rows);
    for (const [part, read] of Object.entries(parts)) yield* readPart(part, listOf(resume[part]), read, own, rows);
  },
};

/** What Onward wrote beside the résumé's own parts is not taken in twice. */
function* readPart(
  part: string,
  entries: readonly unknown[],
  read: Part,
  own: ReadonlySet<string>,
  rows: Rows,
): Steps<void> {
  for (const [index, entry] of entries.entries()) {
    const place: Place = { part, row: index + 1 };
    if (isJsonObject(entry)) for (const raw of read(entry)) addRow(place, raw, own, rows);
    else rows.skip(place, entry, "rowStrange");
    if (index % 50 === 0) yield index / entries.length;
  }
}

function addRow(place: Place, raw: RawRow, own: ReadonlySet<string>, rows: Rows): void {
  const text = own.size > 0 ? readText(raw.text) : "";
  const isOwn = own.size > 0 && text.length <= achievementLimits.text && own.has(normalText(text));
  if (!isOwn) rows.add(place, raw);
}

/** Each highlight is an achievement; where there is none, each line of the summary. */
function jobRows(entry: JsonObject, employer: unknown): RawRow[] {
  const about = { role: entry["position"], employer, dates: [entry["endDate"], entry["startDate"]] };
  const highlights = listOf(entry["highlights"]).filter((one) => readText(one) !== "");
  const texts = highlights.length > 0 ? highlights : listLines(readText(entry["summary"]));
  return texts.length > 0 ? texts.map((text) => ({ ...about, text })) : [{ ...about, text: "" }];
}

/** Each highlight is an achievement that carries the project's name; a project without any is one itself. */
function projectRows(entry: JsonObject): RawRow[] {
  const { name, description, keywords, roles, entity, startDate, endDate } = entry;
  const about: Omit<RawRow, "text"> = {
    role: listOf(roles)[0],
    employer: entity,
    dates: [endDate, startDate],
    skills: listOf(keywords),
    link: linkOf(entry),
    kind: "project",
  };
  const highlights = listOf(entry["highlights"]).filter((one) => readText(one) !== "");
  if (highlights.length === 0) return [{ ...about, text: name, action: description }];
  return highlights.map((text) => ({ ...about, text, situation: description, tags: [name] }));
}

function linkOf(entry: JsonObject): unknown {
  return entry["url"] ?? entry["website"];
}
