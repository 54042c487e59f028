import { type RawRow, type Rows, readText } from "../imported-row";
import type { Importer, NamedText, Opened } from "../importer";
import { listLines } from "../read-lines";
import { readTable, tellDelimiter } from "../read-table";
import { partOf, type Steps } from "../steps";

type Cell = (header: string) => string;

/** One table of the export. */
interface Table {
  readonly name: string;
  /** Headers by which it is told, without blanks and in lower case. */
  readonly headers: readonly string[];
  readonly rowsOf: (cell: Cell) => readonly RawRow[];
}

/** What is read of "Get a copy of your data". Headers and names of files are from exports people showed; both vary in case and blanks. */
const known: readonly Table[] = [
  {
    name: "positions",
    headers: ["companyname", "title", "startedon"],
    rowsOf: (cell) => jobRows(cell("description"), cell("title"), cell("companyname"), cell),
  },
  {
    name: "volunteering",
    headers: ["companyname", "role", "startedon"],
    rowsOf: (cell) => jobRows(cell("description"), cell("role"), cell("companyname"), cell),
  },
  {
    name: "projects",
    headers: ["title", "description", "url", "startedon"],
    rowsOf: (cell) => [
      {
        text: cell("title"),
        action: cell("description"),
        dates: [cell("finishedon"), cell("startedon")],
        link: cell("url"),
        kind: "project",
      },
    ],
  },
  {
    name: "honors",
    headers: ["title", "description", "issuedon"],
    rowsOf: (cell) => [
      { text: cell("title"), situation: cell("description"), dates: [cell("issuedon")], kind: "award" },
    ],
  },
  {
    name: "certifications",
    headers: ["name", "authority", "startedon"],
    rowsOf: (cell) => [
      {
        text: cell("name"),
        employer: cell("authority"),
        dates: [cell("startedon")],
        link: cell("url"),
        kind: "learning",
      },
    ],
  },
  {
    name: "publications",
    headers: ["name", "publishedon", "publisher"],
    rowsOf: (cell) => [
      {
        text: cell("name"),
        employer: cell("publisher"),
        situation: cell("description"),
        dates: [cell("publishedon")],
        link: cell("url"),
      },
    ],
  },
  {
    name: "recommendationsreceived",
    headers: ["firstname", "lastname", "text", "creationdate"],
    rowsOf: (cell) => [
      {
        text: cell("text"),
        situation: [`${cell("firstname")} ${cell("lastname")}`, cell("jobtitle"), cell("company")]
          .filter((part) => part.trim() !== "")
          .join(", "),
        dates: [cell("creationdate")],
        isMonthFirst: true,
        kind: "praise",
      },
    ],
  },
  { name: "skills", headers: ["name"], rowsOf: (cell) => [{ text: cell("name"), kind: "skill" }] },
];

/** Rows among which the headers are looked for: notes may stand above them. */
const mostNotes = 10;

/** LinkedIn's export: its ZIP, or single tables of it. */
export const linkedin: Importer = {
  id: "linkedin",
  recognises: ({ name, text, tables }) =>
    tables !== undefined || (text !== undefined && tellTable({ name, text }) !== null),
  *read(file, rows) {
    const tables = tablesOf(file);
    for (const [index, table] of tables.entries()) {
      yield* partOf(readOne(table, rows), index / tables.length, (index + 1) / tables.length);
    }
  },
};

/** True for the name of a table that is read; for taking it out of the ZIP. */
export function isLinkedinTable(name: string): boolean {
  return known.some((table) => table.name === nameOf(name));
}

function tablesOf({ name, text, tables }: Opened): readonly NamedText[] {
  return tables ?? (text === undefined ? [] : [{ name, text }]);
}

/** Tells a table by its headers; one with a single common header by its name as well. */
function tellTable({ name, text }: NamedText): Table | null {
  const delimiter = tellDelimiter(text);
  const top = text
    .slice(0, 4_096)
    .split("\n", mostNotes)
    .map((line) => line.split(delimiter));
  return (
    known.find((table) => {
      const isNamed = table.name === nameOf(name);
      if (table.headers.length === 1 && !isNamed) return false;
      return top.some((cells) => hasHeaders(cells, table));
    }) ?? null
  );
}

function* readOne(file: NamedText, rows: Rows): Steps<void> {
  const table = tellTable(file);
  if (!table) return;
  let headers: readonly string[] | null = null;
  yield* readTable(file.text, tellDelimiter(file.text), {
    onRow(cells, line) {
      if (!headers) {
        if (hasHeaders(cells, table)) headers = cells.map(plain);
        return;
      }
      const columns = headers;
      const cell: Cell = (header) => cells[columns.indexOf(header)] ?? "";
      for (const raw of table.rowsOf(cell)) rows.add({ part: table.name, row: line }, raw);
    },
    onBroken: (line, text, reason) => rows.skip({ part: table.name, row: line }, text, reason),
  });
}

function hasHeaders(cells: readonly string[], { headers }: Table): boolean {
  const names = new Set(cells.map(plain));
  return headers.every((header) => names.has(header));
}

function jobRows(description: string, role: string, employer: string, cell: Cell): RawRow[] {
  const about = { role, employer, dates: [cell("finishedon"), cell("startedon")] };
  const lines = listLines(readText(description));
  return lines.length > 0 ? lines.map((text) => ({ ...about, text })) : [{ ...about, text: "" }];
}

function nameOf(file: string): string {
  return plain(file.replace(/\.csv$/iu, ""));
}

function plain(header: string): string {
  return header.toLowerCase().replace(/[^a-z]/gu, "");
}
