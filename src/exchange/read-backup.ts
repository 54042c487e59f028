import * as v from "valibot";
import { defaultSettings } from "../core/model/settings";
import { type TableName, tableNames } from "../core/model/tables";
import { backupVersion } from "./backup";
import { rowShapes, settingsShape } from "./backup-shapes";
import { sumUp } from "./checksum";
import { decodeText } from "./decode-text";
import { isJsonObject, type JsonObject, listOf, objectOf } from "./json-values";
import type { Kept } from "./kept";
import { readJson } from "./read-json";
import { type FileReason, Refused, reasonOf } from "./reasons";
import { type Pace, paceOfPart, partOf, runSteps, type Steps } from "./steps";
import { upgradeBackup } from "./upgrade-backup";

/** Largest backup, in bytes: far above what anybody stores, far below what a page can hold. */
export const largestBackup = 200 * 1024 * 1024;

/** What a backup holds, or the one reason why it cannot be read. */
export type BackupReading =
  | { readonly ok: true; readonly kept: Kept }
  | { readonly ok: false; readonly reason: FileReason };

/** True for bytes that begin as a backup begins. */
export function isBackup(bytes: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*\{\s*"format"\s*:\s*"onward"/u.test(
    String.fromCharCode(...bytes.subarray(0, 200)),
  );
}

/**
 * Reads a whole backup and looks at every value of it before anything of it is used: a file that was cut, changed, or is of a
 * newer Onward is refused. Rejects only when it is aborted.
 */
export async function readBackup(bytes: Uint8Array, pace: Pace = {}): Promise<BackupReading> {
  try {
    if (bytes.length > largestBackup) throw new Refused("importTooBig");
    const json = await runSteps(parseBackup(bytes), paceOfPart(pace, 0, 0.4));
    return await checkBackup(json, paceOfPart(pace, 0.4, 1));
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** Reads a backup that was parsed already. Rejects only when it is aborted. */
export async function readBackupValue(json: unknown, pace: Pace = {}): Promise<BackupReading> {
  try {
    return await checkBackup(json, pace);
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function* parseBackup(bytes: Uint8Array): Steps<unknown> {
  try {
    const text = yield* partOf(decodeText(bytes), 0, 0.2);
    return yield* partOf(readJson(text), 0.2, 0.5);
  } catch (error) {
    throw new Refused(reasonOf(error) === "importTooDeep" ? "backupStrange" : "backupCut");
  }
}

async function checkBackup(json: unknown, pace: Pace): Promise<BackupReading> {
  if (!isJsonObject(json) || json["format"] !== "onward") throw new Refused("importUnknown");
  const { version } = json;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) throw new Refused("backupStrange");
  if (version > backupVersion) throw new Refused("backupNewer");
  if (version > 1) {
    const { checksum, ...rest } = json;
    if (checksum !== (await sumUp(rest, paceOfPart(pace, 0, 0.5)))) throw new Refused("backupChanged");
  }
  return {
    ok: true,
    kept: await runSteps(readKept(version > 1 ? json : upgradeBackup(json)), paceOfPart(pace, 0.5, 1)),
  };
}

function* readKept(backup: JsonObject): Steps<Kept> {
  // What a later Onward lets the person set is not set yet.
  const settings = v.safeParse(settingsShape, { ...defaultSettings, ...objectOf(backup["settings"]) });
  if (!settings.success) throw new Refused("backupStrange");
  const tables: Partial<Record<TableName, unknown>> = {};
  for (const [index, name] of tableNames.entries()) {
    tables[name] = yield* partOf(
      readTableRows(name, backup[name]),
      index / tableNames.length,
      (index + 1) / tableNames.length,
    );
  }
  return { settings: settings.output, ...(tables as Omit<Kept, "settings">) };
}

function* readTableRows(name: TableName, rows: unknown): Steps<readonly unknown[]> {
  if (!Array.isArray(rows)) throw new Refused("backupStrange");
  const names = new Set<string>();
  const read: unknown[] = [];
  for (const [index, row] of listOf(rows).entries()) {
    const parsed = v.safeParse(rowShapes[name], row);
    if (!parsed.success) throw new Refused("backupStrange");
    // One row a name, and one rejection a thread: so the tables have it, and a write that breaks it would fail as a whole.
    for (const key of keysOf(name, parsed.output)) {
      if (names.has(key)) throw new Refused("backupStrange");
      names.add(key);
    }
    read.push(parsed.output);
    if (index % 50 === 0) yield index / rows.length;
  }
  return read;
}

function keysOf(
  name: TableName,
  row: { readonly id: string; readonly host?: unknown; readonly threadKey?: unknown },
): string[] {
  const id = `id ${row.id}`;
  return name === "rejections" ? [id, `thread ${String(row.host)} ${String(row.threadKey)}`] : [id];
}
