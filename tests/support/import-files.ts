import { readdirSync, readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { type AchievementFields, blankAchievement } from "../../src/core/model/achievement";
import type { FileReading } from "../../src/exchange/read-file";

const root = "tests/fixtures/imports";

/** What a file is expected to hold, written by hand: of each row what is given. */
export interface ExpectedReading {
  readonly format: string;
  readonly found: readonly (Partial<AchievementFields> & { part?: string; row: number; notes?: string[] })[];
  readonly skipped: readonly { part?: string; row: number; text: string; reason: string }[];
}

/** Every file of the imports with its expected records; the tables of LinkedIn's export are packed as they come. */
export function listImportFiles(): {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly expected: ExpectedReading;
}[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".expected.json"))
    .sort()
    .map((path) => {
      const stem = path.replace(/\.expected\.json$/u, "");
      const expected = JSON.parse(readFileSync(`${root}/${path}`, "utf8")) as ExpectedReading;
      const [folder = "", name = ""] = stem.split("/");
      const file = readdirSync(`${root}/${folder}`).find(
        (other) => other.startsWith(`${name}.`) && !other.includes(".expected."),
      );
      return file
        ? { path: `${folder}/${file}`, bytes: readImportFile(`${folder}/${file}`), expected }
        : { path: `${stem}.zip`, bytes: packExport(), expected };
    });
}

/** The bytes of one file of the imports. */
export function readImportFile(path: string): Uint8Array {
  return new Uint8Array(readFileSync(`${root}/${path}`));
}

/** LinkedIn's export: tables in a folder, a ZIP inside, and paths that lead elsewhere. */
export function packExport(): Uint8Array {
  const names = readdirSync(`${root}/linkedin/export`).sort();
  const inside = zipSync({ "Skills.csv": new TextEncoder().encode("Name\nNested\n") });
  const files = names.map((name, index) => {
    const folder = index % 2 === 0 ? "Basic_LinkedInDataExport_11-26-2026/" : "../../etc/";
    return [`${folder}${name}`, readImportFile(`linkedin/export/${name}`)] as const;
  });
  return zipSync({ ...Object.fromEntries(files), "Rich_Media/more.zip": inside, "Jobs/": new Uint8Array() });
}

/** A reading in the form the expected records have, with nothing left out. */
export function fillExpected({ format, found, skipped }: ExpectedReading): FileReading {
  const rows = found.map(({ part = null, row, notes = [], ...fields }) => ({
    part,
    row,
    notes,
    fields: { ...blankAchievement, ...fields },
  }));
  return {
    ok: true,
    format,
    found: rows,
    skipped: skipped.map((one) => ({ part: null, ...one })),
  } as unknown as FileReading;
}
