import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDate, readPeriod } from "../../../src/exchange/read-date";
import { largestFile, readFile } from "../../../src/exchange/read-file";
import { readJson } from "../../../src/exchange/read-json";
import { takeSigns, wordsOfHtml } from "../../../src/exchange/read-lines";
import { readTable } from "../../../src/exchange/read-table";
import { finishSteps } from "../../../src/exchange/steps";
import { packExport } from "../../support/import-files";

const utf8 = (text: string) => new TextEncoder().encode(text);
const refusal = async (name: string, bytes: Uint8Array) => {
  const read = await readFile(name, bytes);
  return read.ok ? `read as ${read.format}` : read.reason;
};

describe("JSON", () => {
  const read = (text: string) => finishSteps(readJson(text));

  it("is read as the browser reads it", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), fc.constantFrom(0, 2, "\t"), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(JSON.stringify(read(text))).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: 500 },
    );
  });

  it("is refused where the browser refuses it", () => {
    const pieces = '[ ] { } " : , 0 1 - . e E + true false null \\ u a \n'.split(" ");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(" ", ...pieces), maxLength: 12 }), (text) => {
        const canParse = () => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        };
        const canRead = () => {
          try {
            read(text);
            return true;
          } catch {
            return false;
          }
        };
        expect(canRead()).toBe(canParse());
      }),
      { numRuns: 20_000 },
    );
  });

  it("has keys that are keys and nothing more", () => {
    const value = read('{"__proto__": {"polluted": 1}, "constructor": 2}') as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("is refused when it goes too deep", async () => {
    expect(await refusal("a.json", utf8(`{"work":${"[".repeat(200_000)}`))).toBe("importTooDeep");
    expect(await refusal("a.json", utf8(`{"work":${'{"a":'.repeat(200_000)}`))).toBe("importTooDeep");
  });
});

describe("dates", () => {
  it.each([
    ["2020", "2020"],
    ["2020-01-31", "2020-01"],
    ["2020-02-30", null],
    ["31.02.2020", null],
    ["29.02.2020", "2020-02"],
    ["1/2020", "2020-01"],
    ["03/04/2020", "2020"],
    ["25/12/2020", "2020-12"],
    ["12/25/2020", "2020-12"],
    ["Jan 2020", "2020-01"],
    ["Sept. 2020", "2020-09"],
    ["12 de marzo de 2019", "2019-03"],
    ["1 stycznia 2019", "2019-01"],
    ["января 2018", "2018-01"],
    ["2020年3月", "2020-03"],
    ["May 3, 2021", "2021-05"],
    ["Présent", null],
    ["present 2020", null],
    ["", ""],
    ["0020", null],
    ["2020-13", null],
  ])("%j is read as %j", (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it("are told by the file where the month comes first", () => {
    expect(readDate("07/09/21, 12:11 PM", true)).toBe("2021-07");
    expect(readDate("25/12/2020", true)).toBe("2020-12");
  });

  it.each([
    ["January 2019 to Present", "2019-01"],
    ["Juni 2018 bis heute", "2018-06"],
    ["2015-2020", "2020"],
    ["Jan 2020 – Mar 2021", "2021-03"],
    ["since ever", null],
  ])("of a period: %j ends in %j", (text, date) => {
    expect(readPeriod(text)).toBe(date);
  });
});

describe("words", () => {
  it("of HTML are what a person would read, and of broken HTML what is left", () => {
    expect(wordsOfHtml("<p>One &amp; two<br>three &#x1F600;</p><!-- no --><script>4 < 5</script>")).toBe(
      "\nOne & two\nthree 😀\n4 < 5",
    );
    expect(wordsOfHtml("a < b and <<<< c &nope; &#0; &#xffffff;")).toBe("a < b and <<<< c &nope; &#0; &#xffffff;");
  });

  it("of Markdown lose its signs and nothing else", () => {
    expect(takeSigns("**Cut** _costs_ by `half` ([how](https://x.example/a)) in file_name_here 2*3*4 \\*")).toBe(
      "Cut costs by half (how) in file_name_here 2*3*4 *",
    );
  });
});

describe("a table", () => {
  function rowsOf(text: string) {
    const rows: [number, readonly string[]][] = [];
    const broken: [number, string][] = [];
    finishSteps(
      readTable(text, ",", {
        onRow: (cells, line) => rows.push([line, cells]),
        onBroken: (line, _, reason) => broken.push([line, reason]),
      }),
    );
    return { rows, broken };
  }

  it("is read row by row across the pieces it is read in", () => {
    const cells = Array.from({ length: 3_000 }, (_, index) => [
      `${index}`,
      `a "${index}", b\n${"x".repeat(index % 90)}`,
    ]);
    const text = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n");
    expect(rowsOf(text).rows.map(([, row]) => row)).toEqual(cells);
    expect(rowsOf(text).rows.at(-1)?.[0]).toBe(5_999);
  });

  it("goes on below a quote that is not closed, and gives quotes up where most are broken", () => {
    const { rows, broken } = rowsOf(`a,1\n"b,2\nc,3\n`);
    expect(rows).toEqual([
      [1, ["a", "1"]],
      [3, ["c", "3"]],
    ]);
    expect(broken).toEqual([[2, "rowQuotes"]]);
    const many = rowsOf(Array.from({ length: 40 }, (_, index) => `"a${index},b`).join("\n"));
    expect(many.broken).toHaveLength(20);
    expect(many.rows.at(-1)).toEqual([40, ['"a39', "b"]]);
  });

  it("leaves out a row no person wrote", () => {
    const { rows, broken } = rowsOf(`a,1\n${"x".repeat(70_000)},2\nc,3`);
    expect(rows.map(([line]) => line)).toEqual([1, 3]);
    expect(broken).toEqual([[2, "rowTooLong"]]);
  });
});

describe("a file of the wrong kind", () => {
  it("is refused with its reason, whatever its name", async () => {
    const pdf = Uint8Array.from([...utf8("%PDF-1.7\n"), ...Array.from({ length: 500 }, (_, index) => index % 256)]);
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    expect(await refusal("list.csv", pdf)).toBe("importNotText");
    expect(await refusal("resume.json", png)).toBe("importNotText");
    expect(
      await refusal(
        "a.txt",
        Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 256),
      ),
    ).toBe("importNotText");
    expect(await refusal("a.txt", new Uint8Array())).toBe("importNothing");
    expect(await refusal("a.txt", utf8(" \n\t\n"))).toBe("importNothing");
    expect(await refusal("a.json", utf8('{"hello": "world"}'))).toBe("importUnknown");
    expect(await refusal("a.json", utf8('{"work": [}'))).toBe("importJsonBroken");
    expect(await refusal("a.json", utf8('["a"]'))).toBe("importUnknown");
    expect(await refusal("a.csv", utf8("id,amount\n1,2\n"))).toBe("importNoText");
    expect(await refusal("a.csv", utf8("text,date\n"))).toBe("importNothing");
    expect(await refusal("report.docx", zipSync({ "word/document.xml": utf8("<w/>") }))).toBe("importZipUnknown");
    expect(await refusal("a.zip", utf8("PK nothing else"))).toBe("importZipBroken");
  });

  it("is refused when it is too large, in bytes or in rows", async () => {
    expect(await refusal("a.txt", new Uint8Array(largestFile + 1).fill(97))).toBe("importTooBig");
    expect(await refusal("a.txt", utf8("a\n".repeat(20_001)))).toBe("importTooMany");
    expect(await refusal("a.txt", utf8("a\n".repeat(20_000)))).toBe("read as text");
  });
});

describe("a ZIP", () => {
  const zeros = (count: number) => new Uint8Array(count);

  it("is refused when what it declares, or what comes out, is a bomb", async () => {
    expect(await refusal("a.zip", zipSync({ "Skills.csv": zeros(30_000_000) }))).toBe("importZipTooBig");
    expect(await refusal("a.zip", zipSync({ "Skills.csv": zeros(2_000_000) }))).toBe("importZipTooBig");
    const liar = zipSync({ "Skills.csv": zeros(30_000_000) });
    const view = new DataView(liar.buffer);
    view.setUint32(22, 1_000, true);
    expect(await refusal("a.zip", liar)).toBe("importZipTooBig");
    const boaster = zipSync({ "Skills.csv": utf8("Name\nPrototyping\n") });
    new DataView(boaster.buffer).setUint32(22, 30_000_000, true);
    expect(await refusal("a.zip", boaster)).toBe("importZipTooBig");
    const many = zipSync(Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`${index}.txt`, zeros(0)])));
    expect(await refusal("a.zip", many)).toBe("importZipTooBig");
  });

  it("is refused when it was cut or changed where it is read", async () => {
    const whole = packExport();
    for (const share of [0.05, 0.2, 0.4, 0.6]) {
      const cut = whole.slice(0, Math.floor(whole.length * share));
      expect(await refusal("a.zip", cut), `${share}`).toBe("importZipBroken");
    }
    const broken = zipSync({ "Skills.csv": utf8("Name\nPrototyping\n".repeat(50)) });
    broken.fill(0xff, 40, 50);
    expect(await refusal("a.zip", broken)).toBe("importZipBroken");
  });

  it("takes the tables of our list only: nothing in it names a place", async () => {
    const hidden = zipSync({
      "../../Skills.csv": utf8("Name\nPrototyping\n"),
      "C:\\x\\Honors.csv": utf8("Title,Description,Issued On\nPrize,,\n"),
    });
    const read = await readFile("a.zip", hidden);
    expect(read.ok && "found" in read ? read.found.map(({ part, fields }) => [part, fields.text]) : read).toEqual([
      ["skills", "Prototyping"],
      ["honors", "Prize"],
    ]);
    expect(JSON.stringify(read)).not.toContain("..");
  });
});

describe("a reading that takes long", () => {
  const bytes = utf8("- Kept the lights on all night\n".repeat(20_000));

  it.each([
    ["a.md", `# A\n${"- Kept the lights on\n".repeat(19_000)}`],
    [
      "a.json",
      JSON.stringify({ work: Array(9_000).fill({ highlights: ["a"] }), skills: Array(9_000).fill({ name: "b" }) }),
    ],
    ["a.csv", `text,date\n${"Kept the lights on,2020\n".repeat(19_000)}`],
  ])("tells how far it is, never backwards: %s", async (name, text) => {
    const shares: number[] = [];
    await readFile(name, utf8(text), { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it("ends where it is stopped", async () => {
    const stop = new AbortController();
    const read = readFile("a.md", bytes, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(read).rejects.toThrow("aborted");
    await expect(readFile("a.md", bytes, { signal: AbortSignal.abort() })).rejects.toThrow("aborted");
  });
});
