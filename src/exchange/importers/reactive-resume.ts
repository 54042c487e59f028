import { type RawRow, readLine, readText } from "../imported-row";
import type { Importer } from "../importer";
import { isJsonObject, type JsonObject, listOf, objectOf } from "../json-values";
import { listLines, takeSigns, wordsOfHtml } from "../read-lines";

type Part = (item: JsonObject) => readonly RawRow[];

/** What each section tells. Version 3 calls experience `work`; 5 calls a summary `description`, a date `period`, a name `title`. */
const sections: Readonly<Record<string, Part>> = {
  work: jobRows,
  experience: experienceRows,
  volunteer: jobRows,
  projects: (item) => [
    {
      text: item["name"],
      action: [readText(item["summary"] === undefined ? "" : item["description"]), ...linesOf(item)].join("\n"),
      dates: datesOf(item),
      skills: listOf(item["keywords"]),
      link: linkOf(item),
      kind: "project",
    },
  ],
  awards: (item) => [{ ...thingOf(item), employer: item["awarder"], kind: "award" }],
  certifications: (item) => [{ ...thingOf(item), employer: item["issuer"], kind: "learning" }],
  publications: (item) => [{ ...thingOf(item), employer: item["publisher"] }],
  references: (item) => {
    const words = linesOf(item).join("\n");
    const who = [item["name"], item["position"] ?? item["relationship"]]
      .map((part) => readLine(part, 1_000))
      .filter(Boolean)
      .join(", ");
    return [{ text: words, situation: who, kind: "praise" }];
  },
  skills: (item) => [
    {
      text: item["name"],
      result: item["proficiency"] ?? (item["keywords"] ? item["description"] : undefined) ?? item["level"],
      skills: listOf(item["keywords"]),
      kind: "skill",
    },
  ],
};

/** Reactive Resume, versions 3 to 5: https://docs.rxresu.me. Whatever it does not hold is an empty text there, or missing. */
export const reactiveResume: Importer = {
  id: "reactive-resume",
  recognises: ({ json }) => isJsonObject(json) && isJsonObject(json["sections"]),
  *read({ json }, rows) {
    const resume = objectOf(json);
    const known = Object.entries(objectOf(resume["sections"])).flatMap(([name, section]) =>
      name === "custom"
        ? Object.values(objectOf(section)).map((own) => [name, own] as const)
        : [[name, section] as const],
    );
    const own = listOf(resume["customSections"]).map(
      (section) => [readLine(objectOf(section)["type"]), section] as const,
    );
    for (const [name, section] of [...known, ...own]) {
      const read = sections[name] ?? (name === "custom" ? jobRows : null);
      if (!read || (!Object.hasOwn(sections, name) && name !== "custom")) continue;
      const items = listOf(objectOf(section)["items"]);
      for (const [index, item] of items.entries()) {
        const place = { part: name, row: index + 1 };
        if (isJsonObject(item)) for (const raw of read(item)) rows.add(place, raw);
        else if (item !== null) rows.skip(place, item, "rowStrange");
        if (index % 50 === 0) yield index / items.length;
      }
    }
  },
};

/** In version 5 a job may be cut into roles, each with a description of its own. */
function experienceRows(item: JsonObject): readonly RawRow[] {
  const roles = listOf(item["roles"]).filter(isJsonObject);
  const own = jobRows(item);
  const told = roles.flatMap((role) => jobRows({ ...item, ...role }));
  return [...(told.length > 0 ? own.filter(({ text }) => text !== "") : own), ...told];
}

function jobRows(item: JsonObject): readonly RawRow[] {
  const about = {
    role: item["position"],
    employer: item["company"] ?? item["organization"] ?? item["name"],
    dates: datesOf(item),
  };
  const lines = linesOf(item);
  return lines.length > 0 ? lines.map((text) => ({ ...about, text })) : [{ ...about, text: "" }];
}

function thingOf(item: JsonObject): RawRow {
  const situation = linesOf(item).join("\n");
  return { text: item["title"] ?? item["name"], dates: datesOf(item), situation, link: linkOf(item) };
}

/** A summary is HTML since version 4 and Markdown before; the words of either are the same in the other. */
function linesOf(item: JsonObject): string[] {
  const summary = readText(item["summary"]);
  return listLines(wordsOfHtml(summary === "" ? readText(item["description"]) : summary)).map(takeSigns);
}

function datesOf({ period, date }: JsonObject): readonly unknown[] {
  const { start, end } = objectOf(date);
  return [period, date, end, start];
}

function linkOf({ url, website }: JsonObject): unknown {
  const { href } = objectOf(url);
  const { url: address } = objectOf(website);
  return [url, href, website, address].find((link) => readText(link) !== "");
}
