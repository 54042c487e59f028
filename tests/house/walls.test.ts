import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { ESLint, type Linter } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";
import { wallRules } from "../../eslint.walls.js";
import { rooms as roomTable, walls as wallTable } from "../../walls.js";

interface Wall {
  readonly room: string;
  readonly may: readonly string[];
  readonly packages: readonly string[];
}

const rooms: Readonly<Record<string, string>> = roomTable;
const walls: readonly Wall[] = wallTable;
const everyPackage = ["preact", "preact/hooks", "dexie", "valibot", "webextension-polyfill", "vite", "node:fs"];

const eslint = new ESLint({
  overrideConfigFile: true,
  baseConfig: [
    { files: ["**/*.{ts,tsx}"], languageOptions: { parser: tseslint.parser } },
    ...(wallRules as unknown as Linter.Config[]),
  ],
});

/** A file that stands in a room, to import from or to plant an import in. */
function fileIn(room: string): string | null {
  const place = rooms[room] ?? "";
  if (!existsSync(place)) return null;
  if (place.endsWith(".ts")) return place;
  const taken = Object.values(rooms).filter((other) => other.startsWith(`${place}/`));
  const files = readdirSync(place, { recursive: true, encoding: "utf8" }).map((name) => path.join(place, name));
  const isOwn = (file: string) => !taken.some((other) => file === other || file.startsWith(`${other}/`));
  return files.find((file) => /\.tsx?$/u.test(file) && isOwn(file)) ?? null;
}

async function complaints(room: string, line: string): Promise<string[]> {
  const filePath = fileIn(room);
  if (filePath === null) throw new Error(`There is no file in ${room}`);
  const [result] = await eslint.lintText(`${line}\n`, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

function specifier(from: string, to: string): string {
  const relative = path.relative(path.dirname(fileIn(from) ?? ""), fileIn(to) ?? "").replace(/\.tsx?$/u, "");
  return relative.startsWith(".") ? relative : `./${relative}`;
}

const built = Object.keys(rooms).filter((room) => fileIn(room) !== null);

describe("the walls", () => {
  it("stand around every file of src", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/u.test(name));
    const homeless = files.filter((name) => !Object.values(rooms).some((room) => `src/${name}`.startsWith(room)));
    expect(homeless).toEqual([]);
  });

  it("have one row for every room", () => {
    expect(walls.map(({ room }) => room).sort()).toEqual(Object.keys(rooms).sort());
  });

  for (const { room, may, packages } of walls.filter(({ room }) => built.includes(room))) {
    const closed = built.filter((other) => other !== room && !may.includes(other));

    it(`${room} is closed to ${closed.length} rooms`, async () => {
      for (const other of closed) {
        const line = `import type { Planted } from "${specifier(room, other)}"; export type P = Planted;`;
        expect(await complaints(room, line), `${room} imports ${other}`).toContain("boundaries/dependencies");
      }
    });

    it(`${room} is open to what it needs`, async () => {
      for (const other of may.filter((name) => built.includes(name))) {
        const line = `import { planted } from "${specifier(room, other)}"; planted();`;
        expect(await complaints(room, line), `${room} imports ${other}`).toEqual([]);
      }
    });

    it(`${room} uses no package but ${packages.join(", ") || "none"}`, async () => {
      for (const name of everyPackage) {
        const isAllowed = packages.some((allowed) => name === allowed || name.startsWith(`${allowed}/`));
        const rules = await complaints(room, `import { planted } from "${name}"; planted();`);
        expect(rules.includes("no-restricted-imports"), `${room} imports ${name}`).toBe(!isAllowed);
      }
    });
  }
});
