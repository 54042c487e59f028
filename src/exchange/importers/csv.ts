import { type RawRow, readLine } from "../imported-row";
import type { Importer } from "../importer";
import { readTable, tellDelimiter } from "../read-table";
import { Refused } from "../reasons";

/** The names a column may have, by what it holds; the first that is there and filled counts. */
const columns = {
  text: "text achievement accomplishment what title highlight name headline",
  situation: "situation context challenge task description details notes note summary",
  action: "action actions approach",
  result: "result results outcome impact",
  number: "number figure metric measure",
  date: "date when month year day finishedon enddate startedon startdate",
  role: "role position jobtitle job",
  employer: "employer where company companyname organisation organization firm client",
  skills: "skills skill",
  tags: "tags tag labels label category categories topic topics",
  kind: "kind type",
  link: "link url website evidence",
} as const;
type Column = keyof typeof columns;
const names = Object.keys(columns) as Column[];

/** A table with a column for the text; the others in any order, by their names. */
export const csv: Importer = {
  id: "csv",
  recognises: ({ name, text }) => text !== undefined && (/\.(?:csv|tsv)$/u.test(name) || hasTextColumn(text)),
  *read({ text = "" }, rows) {
    const body = withoutHint(text);
    const delimiter = tellDelimiter(body);
    let places: Places | null = null;
    yield* readTable(body, delimiter, {
      onRow(cells, line) {
        const isHead = !places;
        places ??= findColumns(cells);
        if (!isHead || isNameless(cells)) rows.add({ part: null, row: line }, readCells(cells, places));
      },
      onBroken: (line, words, reason) => rows.skip({ part: null, row: line }, words, reason),
    });
  },
};

/** Where the columns of each meaning stand. */
type Places = Readonly<Record<Column, readonly number[]>>;

function findColumns(headers: readonly string[]): Places {
  const heads = headers.map(plain);
  const placesOf = (column: Column) =>
    columns[column].split(" ").flatMap((name) => heads.flatMap((header, index) => (header === name ? [index] : [])));
  const found = Object.fromEntries(names.map((column) => [column, placesOf(column)])) as Record<Column, number[]>;
  if (found.text.length > 0) return found;
  if (isNameless(headers)) return { ...found, text: [0] };
  // A description is the text where nothing else is.
  if (found.situation.length === 0) throw new Refused("importNoText");
  return { ...found, text: found.situation, situation: [] };
}

/** A single column needs no name: then its first row is one like the others. */
function isNameless(headers: readonly string[]): boolean {
  const [only = ""] = headers;
  return headers.length === 1 && !names.some((column) => columns[column].split(" ").includes(plain(only)));
}

function readCells(cells: readonly string[], places: Places): RawRow {
  const all = (column: Column) => places[column].map((place) => takeGuard(cells[place] ?? ""));
  const first = (column: Column) => all(column).find((cell) => cell.trim() !== "") ?? "";
  const list = (column: Column) => all(column).flatMap((cell) => cell.split(/[;,|\n]/u));
  return {
    text: first("text"),
    situation: first("situation"),
    action: first("action"),
    result: first("result"),
    number: first("number"),
    dates: [first("date")],
    role: first("role"),
    employer: first("employer"),
    skills: list("skills"),
    tags: list("tags"),
    kind: readLine(first("kind")),
    link: first("link"),
  };
}

/** Takes off the sign that keeps a table's program from reckoning what a cell says. */
function takeGuard(cell: string): string {
  return /^'[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}

function hasTextColumn(text: string): boolean {
  const [first = ""] = withoutHint(text.slice(0, 4_096)).split("\n", 1);
  const cells = first.split(tellDelimiter(withoutHint(text))).map(plain);
  const meanings = names.filter((column) => columns[column].split(" ").some((name) => cells.includes(name)));
  return meanings.length > 1 && meanings.includes("text") && cells.length <= 40 && meanings.length * 2 >= cells.length;
}

/** Takes off the first line in which some programs name the sign between the cells. */
function withoutHint(text: string): string {
  return text.replace(/^sep=.\n/u, "");
}

function plain(header: string): string {
  return header.toLowerCase().replace(/[^a-z]/gu, "");
}
