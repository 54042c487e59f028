import Ajv from "ajv";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { type AchievementFields, inOneLine } from "../../../src/core/model/achievement";
import { readFile } from "../../../src/exchange/read-file";
import { type BragWords, writeBragDocument } from "../../../src/exchange/write-brag-document";
import { writeCsv } from "../../../src/exchange/write-csv";
import { writeJsonResume } from "../../../src/exchange/write-json-resume";
import schema from "../../fixtures/json-resume/schema-1.0.0.json" with { type: "json" };
import { anyFields } from "../../support/arbitrary-kept";

const now = new Date("2026-11-26T06:00:00Z");
const utf8 = (text: string) => new TextEncoder().encode(text);

async function foundIn(name: string, text: string): Promise<AchievementFields[]> {
  const read = await readFile(name, utf8(text));
  if (!read.ok || !("found" in read)) throw new Error(JSON.stringify(read));
  expect(read.skipped).toEqual([]);
  return read.found.map(({ fields }) => fields);
}

const full: AchievementFields = {
  text: "Cut the sign-up from nine steps to three",
  situation: "Half of the people gave up",
  action: "Asked forty of them why",
  result: "40 % more finish",
  number: "+40 %",
  date: "2024-05",
  role: "Designer",
  employer: "Halden",
  skills: ["Figma", "Research"],
  tags: ["people"],
  kind: "result",
  link: "https://halden.example/report",
  pin: 2,
};
const some: AchievementFields[] = [
  full,
  { ...full, kind: "award", text: "Service award", situation: "For the portal", date: "2022" },
  { ...full, kind: "praise", text: "Ines makes hard things look easy.", situation: "Mara Lind" },
  { ...full, kind: "learning", text: "Access", date: "2021-11", link: "https://halden.example/a b?q=ä" },
  { ...full, kind: "learning", text: "Welding", date: "2021", link: "not an address" },
  { ...full, kind: "skill", text: "Prototyping", result: "Master" },
  { ...full, kind: "project", text: "Tide table", action: "An app for sailors", date: "0450-03" },
  { ...inOneLine("Kept the lights on"), employer: "Halden", role: "Designer" },
];

describe("a JSON Resume", () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addFormat("uri", /^[a-z][a-z0-9+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})+$/iu);
  ajv.addFormat("date", /^\d{4}-\d{2}-\d{2}$/u);
  ajv.addFormat("email", /@/u);
  // The schema names draft 4, and uses nothing in which draft 7 differs.
  const { $schema: _, ...rules } = schema;
  const isValid = ajv.compile(rules);

  it("is valid against the schema, and can be found invalid", () => {
    expect([isValid(JSON.parse(writeJsonResume(some, { name: "Ines" }, now))), isValid.errors]).toEqual([true, null]);
    expect(isValid({ work: [{ startDate: "May 2020" }] })).toBe(false);
    expect(isValid({ projects: [{ url: "not an address" }] })).toBe(false);
  });

  it("is valid whatever was written, and comes back as it went out", async () => {
    const fits = anyFields();
    await fc.assert(
      fc.asyncProperty(fc.array(fits, { minLength: 1, maxLength: 6 }), fc.string(), async (all, name) => {
        const text = writeJsonResume(all, { name }, now);
        expect([isValid(JSON.parse(text)), isValid.errors]).toEqual([true, null]);
        expect(await foundIn("resume.json", text)).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });

  it("loses no achievement where another tool takes our part away, or adds its own", async () => {
    const { meta, ...rest } = JSON.parse(writeJsonResume(some, { name: "" }, now)) as { meta: object; work: object[] };
    const bare = await foundIn("resume.json", JSON.stringify(rest));
    expect(bare.map(({ text }) => text).sort()).toEqual(some.map(({ text }) => text).sort());
    expect(bare.find(({ text }) => text === "Tide table")).toMatchObject({
      kind: "project",
      action: "An app for sailors",
      role: "Designer",
      employer: "Halden",
      skills: ["Figma", "Research"],
    });
    const more = { ...rest, meta, work: [...rest.work, { name: "Kiosk", highlights: ["Sold the most ice"] }] };
    const read = await foundIn("resume.json", JSON.stringify(more));
    expect(read).toEqual([...some, { ...inOneLine("Sold the most ice"), employer: "Kiosk" }]);
  });

  it("has no date in our part that an achievement cannot have", async () => {
    const achievements = [{ text: "Cut costs", date: "2020-13" }];
    const read = await readFile(
      "resume.json",
      utf8(JSON.stringify({ basics: {}, meta: { onward: { achievements } } })),
    );
    expect(read).toMatchObject({ found: [], skipped: [{ reason: "rowStrange" }] });
  });
});

describe("a table", () => {
  it("comes back as it went out", async () => {
    const told = some.map((one) => ({ ...one, pin: null }));
    const known = told.filter(({ date, link }) => date !== "0450-03" && !link.includes(" "));
    expect(await foundIn("list.csv", writeCsv(known))).toEqual(known);
  });

  it("has no cell that a spreadsheet would reckon, and comes back without the guard", async () => {
    const starts = ["=1+1\nand more", "+1", "-1", "@x", "＝1", '="a",b'];
    const text = writeCsv(
      starts.map((start) => ({ ...inOneLine(start), number: start, role: `\t${start}`, link: `\r${start}` })),
    );
    const { data } = Papa.parse<string[]>(text.slice(1).trimEnd());
    expect(data).toHaveLength(starts.length + 1);
    for (const cell of data.slice(1).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
    expect(text.startsWith("\ufefftext,situation,")).toBe(true);
    expect((await foundIn("list.csv", text)).map((fields) => fields.text)).toEqual(starts);
  });

  it("holds whatever was written in its own cell", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFields(), { minLength: 1, maxLength: 6 }), async (all) => {
        const rows = Papa.parse<string[]>(writeCsv(all).slice(1), { skipEmptyLines: true, newline: "\r\n" }).data;
        expect(rows.map((row) => row.length)).toEqual(Array.from({ length: all.length + 1 }, () => 12));
        expect(rows.slice(1).map(([text = ""]) => text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, ""))).toEqual(
          all.map(({ text }) => text),
        );
      }),
    );
  });
});

describe("a brag document", () => {
  const words: BragWords = {
    title: "What I did well",
    undated: "Without a date",
    situation: "Situation",
    action: "Action",
    result: "Result",
    number: "Number",
    skills: "Skills",
  };

  it("goes by year, the newest first, and there by role", () => {
    const all = [
      { ...inOneLine("Kept the lights on") },
      { ...inOneLine("Older"), date: "2023-02", role: "Designer" },
      full,
      { ...inOneLine("Newer"), date: "2024-09", role: "Designer", employer: "Halden" },
      { ...inOneLine("Elsewhere"), date: "2024", employer: "Kiosk" },
    ];
    expect(writeBragDocument(all, words)).toBe(`# What I did well

## 2024

### Designer, Halden

- 2024-05: Cut the sign-up from nine steps to three  
  Situation: Half of the people gave up  
  Action: Asked forty of them why  
  Result: 40 % more finish  
  Number: +40 %  
  Skills: Figma, Research  
  <https://halden.example/report>
- 2024-09: Newer

### Kiosk

- Elsewhere

## 2023

### Designer

- 2023-02: Older

## Without a date

- Kept the lights on
`);
  });

  it("makes no sign of Markdown of what was written, and can be read again", async () => {
    const texts = [
      "# No heading",
      "- no list",
      "1. No number",
      "*No* __stress__ `no code`",
      "<b>no</b> [no](https://x.example)",
      "a\n\n- b",
    ];
    const text = writeBragDocument(
      texts.map((one) => inOneLine(one)),
      words,
    );
    expect(text).not.toMatch(/(?<!\\)(?:<b|\]\()|^#+ No/mu);
    const read = await foundIn("brag.md", text);
    expect(read.map((fields) => fields.text)).toEqual([...texts.slice(0, 5), "a - b"]);
  });
});
