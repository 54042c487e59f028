import { type TableName, tableNames } from "../core/model/tables";
import { sumUp } from "./checksum";
import type { Kept } from "./kept";
import { type Pace, paceOfPart, runSteps, type Steps } from "./steps";

/** Version of the backup's form, raised with every change that an older Onward could not read. */
export const backupVersion = 2;

/** Rows that are written in one step. */
const atOnce = 100;

/**
 * One JSON file with everything, a row a line: `{format, version, exportedAt, checksum, settings, …tables}`. The checksum is
 * over all of it but itself.
 */
export async function writeBackup({ settings, ...tables }: Kept, now: Date, pace: Pace = {}): Promise<string> {
  const head = { format: "onward", version: backupVersion, exportedAt: now.toISOString() };
  const checksum = await sumUp({ ...head, settings, ...tables }, paceOfPart(pace, 0, 0.6));
  return runSteps(write({ ...head, checksum, settings }, tables), paceOfPart(pace, 0.6, 1));
}

function* write(head: object, tables: Omit<Kept, "settings">): Steps<string> {
  const parts = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  for (const [index, name] of tableNames.entries()) {
    parts.push(`${JSON.stringify(name)}: ${yield* writeTable(tables, name)}`);
    yield index / tableNames.length;
  }
  return `{\n${parts.join(",\n")}\n}\n`;
}

function* writeTable(tables: Omit<Kept, "settings">, name: TableName): Steps<string> {
  const rows = tables[name];
  const lines: string[] = [];
  for (let at = 0; at < rows.length; at += atOnce) {
    for (const row of rows.slice(at, at + atOnce)) lines.push(JSON.stringify(row));
    yield at / rows.length;
  }
  return lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n]`;
}

/** The file's name, with the day it was made (UTC). A locked one is no JSON. */
export function nameBackup(now: Date, isLocked = false): string {
  return `onward-${now.toISOString().slice(0, 10)}.${isLocked ? "locked" : "json"}`;
}
