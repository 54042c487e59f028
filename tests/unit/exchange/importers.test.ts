import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import messages from "../../../public/_locales/en/messages.json" with { type: "json" };
import { decodeText } from "../../../src/exchange/decode-text";
import { importers } from "../../../src/exchange/importers";
import { readFile } from "../../../src/exchange/read-file";
import { fileReasons, rowNotes, rowReasons } from "../../../src/exchange/reasons";
import { finishSteps } from "../../../src/exchange/steps";
import { fillExpected, listImportFiles, packExport, readImportFile } from "../../support/import-files";
import { gradeOf } from "../../support/reading-level";

const files = listImportFiles();
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const units = [...(hasMark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

describe("a file somebody has", () => {
  it.each(files)("is read: $path", async ({ path, bytes, expected }) => {
    expect(await readFile(path, bytes)).toEqual(fillExpected(expected));
  });

  it.each(files.filter(({ path }) => !path.includes("linkedin/")))(
    "is told by its shape alone: $path",
    async (file) => {
      const isVague = /single-column|prototype-keys/u.test(file.path);
      expect(await readFile("", file.bytes)).toMatchObject({
        ok: true,
        format: isVague ? "text" : file.expected.format,
      });
    },
  );

  it("has a fixture for every importer, and every importer is listed", () => {
    const kinds = new Set(files.map(({ expected }) => expected.format));
    expect([...kinds].sort()).toEqual(importers.map(({ id }) => id).sort());
    const names = readdirSync("src/exchange/importers").filter((name) => name !== "index.ts");
    const listed = readFileSync("src/exchange/importers/index.ts", "utf8");
    expect(names.filter((name) => !listed.includes(`./${name.replace(".ts", "")}"`))).toEqual([]);
  });

  it("harms no object by the keys it uses", async () => {
    for (const { path, bytes } of files) await readFile(path, bytes);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe("whatever its encoding, a text", () => {
  const text = "text;situation\r\nGrüße 😊;Straße\r\nمرحبا;שלום\r\n";
  const expected = fillExpected({
    format: "csv",
    found: [
      { row: 2, text: "Grüße 😊", situation: "Straße" },
      { row: 3, text: "مرحبا", situation: "שלום" },
    ],
    skipped: [],
  });

  it.each([
    { encoding: "UTF-8", bytes: utf8(text) },
    { encoding: "UTF-8 with its mark", bytes: utf8(`\ufeff${text}`) },
    { encoding: "UTF-16 LE", bytes: utf16(text, true, true) },
    { encoding: "UTF-16 BE", bytes: utf16(text, false, true) },
    { encoding: "UTF-16 LE without a mark", bytes: utf16(text, true, false) },
    { encoding: "UTF-16 BE without a mark", bytes: utf16(text, false, false) },
    { encoding: "UTF-8 with the line ends of old Macs", bytes: utf8(text.replaceAll("\r\n", "\r")) },
  ])("is read: $encoding", async ({ bytes }) => {
    expect(await readFile("list.csv", bytes)).toEqual(expected);
  });

  it("has its line ends told apart where it is cut to be decoded", () => {
    const long = "a".repeat(262_143);
    expect(finishSteps(decodeText(utf8(`${long}\r\nb\rc\r`)))).toBe(`${long}\nb\nc\n`);
  });

  it("is read across the pieces it is decoded in", async () => {
    const lines = Array.from({ length: 9_000 }, (_, index) => `- ${index} Größe ${"😊".repeat(15)}\r\n`);
    const read = await readFile("list.txt", utf8(lines.join("")));
    expect(read).toMatchObject({ ok: true, found: { length: 9_000 }, skipped: [] });
    const texts = read.ok && "found" in read ? read.found.map(({ fields }) => fields.text) : [];
    expect(texts).toEqual(lines.map((line) => line.slice(2).trim()));
  });
});

describe("a single table of LinkedIn's", () => {
  it.each(readdirSync("tests/fixtures/imports/linkedin/export").filter((name) => name !== "Connections.csv"))(
    "is told by its headers and its name: %s",
    async (name) => {
      expect(await readFile(name, readImportFile(`linkedin/export/${name}`))).toMatchObject({
        ok: true,
        format: "linkedin",
      });
    },
  );

  it("is not what only looks like one", async () => {
    expect(await readFile("export.zip", packExport())).toMatchObject({ format: "linkedin" });
    const other = utf8("Name\nPrototyping\n");
    expect(await readFile("list.csv", other)).toMatchObject({ format: "csv" });
  });
});

describe("the reasons", () => {
  const all = [...fileReasons, ...rowReasons, ...rowNotes];

  it("have their words, which can be read on a bad day", () => {
    const words = all.map((key) => messages[key].message);
    expect(words.filter((message) => message === "")).toEqual([]);
    expect(gradeOf(words)).toBeLessThanOrEqual(7);
  });
});
