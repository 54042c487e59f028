import { decodeText } from "./decode-text";
import { gatherRows, type ImportedRow, type SkippedRow } from "./imported-row";
import type { ImportedFormat, NamedText, Opened } from "./importer";
import { importers } from "./importers";
import { isLinkedinTable } from "./importers/linkedin";
import { isJsonObject } from "./json-values";
import type { Kept } from "./kept";
import { isLocked } from "./lock-backup";
import { type BackupReading, isBackup, readBackup, readBackupValue } from "./read-backup";
import { readJson } from "./read-json";
import { readZip } from "./read-zip";
import { type FileReason, Refused, reasonOf } from "./reasons";
import { type Pace, paceOfPart, partOf, runSteps, type Steps } from "./steps";

/** Largest file, in bytes. A backup may be larger: everything that can be stored must be able to come back. */
export const largestFile = 20 * 1024 * 1024;

/** What a file holds, or why nothing of it is taken in. Reading changes nothing. */
export type FileReading =
  | {
      readonly ok: true;
      readonly format: ImportedFormat;
      readonly found: readonly ImportedRow[];
      readonly skipped: readonly SkippedRow[];
    }
  | { readonly ok: true; readonly format: "onward"; readonly kept: Kept }
  | { readonly ok: false; readonly reason: FileReason };

/**
 * Reads a file of any known form, told by its shape; the name is a hint at most. Works in short steps, tells how far it is, and
 * rejects only when it is aborted. A file whose size is known beforehand is better refused before its bytes are asked for.
 */
export async function readFile(name: string, bytes: Uint8Array, pace: Pace = {}): Promise<FileReading> {
  try {
    if (isLocked(bytes)) throw new Refused("importIsLocked");
    if (isBackup(bytes)) return asFile(await readBackup(bytes, pace));
    if (bytes.length > largestFile) throw new Refused("importTooBig");
    const file = await runSteps(openFile(name, bytes), paceOfPart(pace, 0, 0.5));
    const isOwn = isJsonObject(file.json) && file.json["format"] === "onward";
    if (isOwn) return asFile(await readBackupValue(file.json, paceOfPart(pace, 0.5, 1)));
    return await runSteps(readRows(file), paceOfPart(pace, 0.5, 1));
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function asFile(reading: BackupReading): FileReading {
  return reading.ok ? { ...reading, format: "onward" } : reading;
}

function* readRows(file: Opened): Steps<FileReading> {
  const importer = importers.find(({ recognises }) => recognises(file));
  if (!importer) throw new Refused("importUnknown");
  const rows = gatherRows();
  yield* importer.read(file, rows);
  const { found, skipped } = rows;
  if (found.length + skipped.length === 0) throw new Refused("importNothing");
  return { ok: true, format: importer.id, found, skipped };
}

function* openFile(path: string, bytes: Uint8Array): Steps<Opened> {
  const name = path.split(/[\\/]/u).at(-1)?.toLowerCase() ?? "";
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { name, tables: yield* openTables(bytes) };
  if (isKnownBinary(bytes)) throw new Refused("importNotText");
  const text = yield* partOf(decodeText(bytes), 0, 0.5);
  if (text.trim() === "") throw new Refused("importNothing");
  const isJson = /^\s*\{/u.test(text) || (name.endsWith(".json") && /^\s*\[/u.test(text));
  return isJson ? { name, json: yield* partOf(readJson(text), 0.5, 1) } : { name, text };
}

function* openTables(bytes: Uint8Array): Steps<NamedText[]> {
  const entries = yield* partOf(readZip(bytes, isLinkedinTable), 0, 0.8);
  if (entries.length === 0) throw new Refused("importZipUnknown");
  const tables: NamedText[] = [];
  for (const entry of entries) {
    tables.push({ name: entry.name, text: yield* partOf(decodeText(entry.bytes), 0.8, 1) });
  }
  return tables;
}

/** PDF, PNG, JPEG, gzip and the older files of office programs, some of which look like text for long. */
function isKnownBinary([a, b, c, d]: Uint8Array): boolean {
  const marks = ["25504446", "89504e47", "d0cf11e0", "ffd8ff", "1f8b08"];
  const start = [a, b, c, d].map((byte = 0) => byte.toString(16).padStart(2, "0")).join("");
  return marks.some((mark) => start.startsWith(mark));
}
