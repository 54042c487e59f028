import type { Settings } from "../core/model/settings";
import { type KeptTables, type TableName, tableNames } from "../core/model/tables";
import { joinFields, mergeFollowUps, mergeNotes, mergeRejections } from "../core/recovery/merge-records";
import { joinThreads, threadOf } from "./join-threads";

interface Row {
  readonly id: string;
}
type Tables = { [T in TableName]: readonly KeptTables[T][number][] };

/**
 * What is kept once a restore is taken back: `before` it, but for what was written or deleted since. `after` is what the
 * restore left, `current` what is kept now. A thread has one rejection here too: what was written since about the one that came
 * with the backup is joined to the one of before.
 */
export function undoRestore(before: KeptTables, after: KeptTables, current: KeptTables): KeptTables {
  const stays = mapTables((name) => restOf(before[name], after[name], current[name]));
  const since = mapTables((name) => writtenSince(after[name], current[name]));
  // A rejection nobody touched stays where something that was written since hangs on it.
  const named = new Set([...since.notes, ...since.feedback, ...since.followUps].map(({ rejectionId }) => rejectionId));
  const threads = new Set([...stays.rejections, ...since.rejections].map(threadOf));
  const held = current.rejections.filter((rejection) => named.has(rejection.id) && !threads.has(threadOf(rejection)));
  const rejections = [...since.rejections, ...held];
  return addJoined(stays, joinThreads(stays.rejections, { ...since, rejections }, current.rejections));
}

/** The settings that are taken back with a restore: those that still are as it left them, and never when a backup was saved. */
export function undoSettings(before: Settings, after: Settings, current: Settings): Partial<Settings> {
  const names = Object.keys(before) as (keyof Settings)[];
  const isUntouched = (name: keyof Settings) => JSON.stringify(current[name]) === JSON.stringify(after[name]);
  return Object.fromEntries(
    names.filter((name) => name !== "backup" && isUntouched(name)).map((name) => [name, before[name]]),
  );
}

/** Rows of before that nobody touched since; one that came through as it was is kept with the marks it got since. */
function restOf(before: readonly Row[], after: readonly Row[], current: readonly Row[]): readonly Row[] {
  const [left, now] = [byId(after), byId(current)];
  return before
    .filter(({ id }) => isSame(left.get(id), now.get(id)))
    .map((row) => (isSame(row, now.get(row.id)) ? (now.get(row.id) ?? row) : row));
}

function writtenSince(after: readonly Row[], current: readonly Row[]): readonly Row[] {
  const left = byId(after);
  return current.filter((row) => !isSame(left.get(row.id), row));
}

/** What the program itself writes into a row: when it was shown, told, or seen to be sent. It says nothing of the person. */
const ownMarks = ["updatedAt", "shownAt", "shown", "toldAt"] as const;

function isSame(one: Row | undefined, other: Row | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && wordsOf(one) === wordsOf(other));
}

function wordsOf(row: Row): string {
  const { reply, ...rest } = row as Row & { readonly reply?: object | null };
  const told = Object.entries(rest).filter(([name]) => !(ownMarks as readonly string[]).includes(name));
  return JSON.stringify([Object.fromEntries(told), reply && { ...reply, sentAt: null }]);
}

/** Adds rows to others; where both have one of a name, both are in it. */
function addJoined(rows: Tables, added: Tables): KeptTables {
  return {
    ...mapTables((name) => [...rows[name], ...added[name]]),
    rejections: join(rows.rejections, added.rejections, (into, from) =>
      mergeRejections(into, from, Math.max(into.updatedAt, from.updatedAt)),
    ),
    notes: join(rows.notes, added.notes, (into, from) => mergeNotes(into, from, into.rejectionId)),
    followUps: join(rows.followUps, added.followUps, (into, from) => mergeFollowUps(into, from, into.rejectionId)),
    drafts: join(rows.drafts, added.drafts, (into, from) => ({
      ...into,
      fields: joinFields(into.fields, from.fields),
      updatedAt: Math.max(into.updatedAt, from.updatedAt),
    })),
  };
}

function join<T extends Row>(rows: readonly T[], added: readonly T[], merge: (into: T, from: T) => T): readonly T[] {
  const joined = new Map<string, T>();
  for (const row of [...rows, ...added]) {
    const into = joined.get(row.id);
    joined.set(row.id, into ? merge(into, row) : row);
  }
  return [...joined.values()];
}

function mapTables(rowsOf: (name: TableName) => readonly Row[]): Tables {
  return Object.fromEntries(tableNames.map((name) => [name, rowsOf(name)])) as unknown as Tables;
}

function byId(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
