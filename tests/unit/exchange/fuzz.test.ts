import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gatherRows } from "../../../src/exchange/imported-row";
import { importers } from "../../../src/exchange/importers";
import { readFile } from "../../../src/exchange/read-file";
import { Refused } from "../../../src/exchange/reasons";
import { finishSteps } from "../../../src/exchange/steps";
import { anyText } from "../../support/arbitrary-kept";
import { listImportFiles } from "../../support/import-files";

const files = listImportFiles();

/** Milliseconds one small file may take at the very most, on a machine with other work. */
const longest = 5_000;

async function readInTime(name: string, bytes: Uint8Array): Promise<void> {
  const begunAt = performance.now();
  const read = await readFile(name, bytes);
  expect(typeof read.ok).toBe("boolean");
  if (read.ok && "found" in read) {
    for (const { fields } of read.found) expect(fields.text.length).toBeGreaterThan(0);
  }
  expect(performance.now() - begunAt).toBeLessThan(longest);
}

describe("whatever bytes come, reading answers", () => {
  const names = ["a.json", "a.csv", "a.md", "a.txt", "a.zip", "Skills.csv", ""];

  it("to bytes at random", async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...names), fc.uint8Array({ maxLength: 3_000 }), readInTime), {
      numRuns: 500,
    });
  });

  it("to texts at random", async () => {
    const signs = [
      ",",
      ";",
      '"',
      "\n",
      "\r\n",
      "\t",
      "- ",
      "# ",
      "{",
      "}",
      "[",
      "]",
      ":",
      "text",
      "title",
      "date",
      "2020",
      "'",
      "\\",
      "*",
      "_",
      "<p>",
      "&#x",
      "`",
    ];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...signs), anyText), { maxLength: 60 })
      .map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), text, (name, words) =>
        readInTime(name, new TextEncoder().encode(words)),
      ),
      { numRuns: 1_500 },
    );
  });

  it.each(files)("to $path with bytes of it changed, cut out and doubled", async ({ path, bytes }) => {
    const change = fc.record({
      at: fc.nat({ max: bytes.length - 1 }),
      length: fc.nat({ max: 40 }),
      bytes: fc.uint8Array({ maxLength: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const parts = [...bytes];
        for (const { at, length, bytes: more } of changes) parts.splice(at, length, ...more);
        await readInTime(path, Uint8Array.from(parts));
      }),
      { numRuns: 40 },
    );
  });

  it.each(importers)("to JSON and text at random in the hands of $id", ({ id, read }) => {
    const keys = fc.constantFrom(
      ..."work projects awards sections items summary highlights date url meta onward achievements".split(" "),
    );
    const value = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        anyText,
        fc.constantFrom(null, 0, -1, true),
        fc.array(tie("node"), { maxLength: 4 }),
        fc.dictionary(fc.oneof(keys, anyText), tie("node"), { maxKeys: 6 }),
      ),
    })).node;
    fc.assert(
      fc.property(value, anyText, (json, text) => {
        try {
          finishSteps(read({ name: "x", json, text, tables: [{ name: "Skills.csv", text }] }, gatherRows()));
        } catch (error) {
          expect(error, id).toBeInstanceOf(Refused);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("whatever a file is made of, reading ends in time", () => {
  const size = 100_000;
  it.each([
    ['"', "a.csv"],
    ['"a', "a.csv"],
    ['" ', "a.csv"],
    ['"a"b,\n', "a.csv"],
    ['"\n', "a.csv"],
    ["[", "a.md"],
    ["[a](", "a.md"],
    ["*a", "a.md"],
    ["_ _", "a.md"],
    ["\\", "a.md"],
    ["`a ", "a.md"],
    ["<", "a.txt"],
    ["2020-", "a.txt"],
    [" ", "a.txt"],
    ["\t\n", "a.txt"],
    ["-- ", "a.md"],
    ["# ", "a.md"],
    [" - ", "Jan.csv"],
  ])("of %j over and over: %s", async (part, name) => {
    const text = part.repeat(size / part.length);
    await readInTime(name, new TextEncoder().encode(text));
    await readInTime(name, new TextEncoder().encode(`text,date\n${text}`));
    const item = { name: text, summary: text, date: text, highlights: [text], url: text };
    await readInTime("a.json", new TextEncoder().encode(JSON.stringify({ work: [item], projects: [item] })));
    const sections = { experience: { items: [item] }, awards: { items: [item] } };
    await readInTime("a.json", new TextEncoder().encode(JSON.stringify({ basics: {}, sections })));
  });
});
