import type { Achievement } from "./achievement";
import type { OwnWording } from "./own-wording";
import type { Strength } from "./strength";

/** The part of the record that nobody could write down a second time. */
export interface Precious {
  readonly achievements: readonly Achievement[];
  readonly strengths: readonly Strength[];
  readonly wordings: readonly OwnWording[];
}

/** A copy of the precious part, kept outside the database. `takenAt`: milliseconds since 1970, UTC. */
export interface Snapshot extends Precious {
  readonly takenAt: number;
}

/** What a page learns of the copy that is kept: how much is in it, and whether the record has lost it. */
export interface SnapshotNews {
  readonly achievements: number;
  /** Strengths and wordings. */
  readonly others: number;
  /** True while the record lacks some of what was set aside, and the person has not said to leave it so. Then only that is counted. */
  readonly isMissing: boolean;
}

/** Most achievements in a snapshot, and its greatest size as JSON, in bytes. */
export const snapshotLimits = { achievements: 2_000, bytes: 2_000_000 } as const;

/**
 * The copy to keep of the precious part. Strengths and wordings come first, then the pinned achievements, then the newest,
 * as many as there is room for.
 */
export function takeSnapshot({ achievements, strengths, wordings }: Precious, now: number): Snapshot {
  let room = snapshotLimits.bytes - emptySize;
  const takeFitting = <T>(rows: readonly T[]): T[] => {
    const taken: T[] = [];
    for (const row of rows) {
      // The comma between two rows is counted with each.
      const size = sizeOf(row) + 1;
      if (size > room) continue;
      room -= size;
      taken.push(row);
    }
    return taken;
  };
  const isPinned = ({ pin }: Achievement) => Number(pin !== null);
  const first = [...achievements]
    .sort((a, b) => isPinned(b) - isPinned(a) || b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1))
    .slice(0, snapshotLimits.achievements);
  const newest = <T extends { readonly updatedAt: number }>(rows: readonly T[]) =>
    [...rows].sort((a, b) => b.updatedAt - a.updatedAt);
  return {
    takenAt: now,
    strengths: takeFitting(newest(strengths)),
    wordings: takeFitting(newest(wordings)),
    achievements: takeFitting(first),
  };
}

/** True where there is nothing at all. */
export function isBare({ achievements, strengths, wordings }: Precious): boolean {
  return achievements.length + strengths.length + wordings.length === 0;
}

/**
 * True if a record has nothing of what a snapshot holds, not even one row. What a person deletes is taken out of the snapshot
 * at once, so a record like that is another one: the first was lost, whatever was written since.
 */
export function isLost(snapshot: Precious, record: Precious): boolean {
  if (isBare(snapshot)) return false;
  const ids = new Set(rowsOf(record).map(({ id }) => id));
  return rowsOf(snapshot).every(({ id }) => !ids.has(id));
}

/** True if a row was written or changed at that time or later. */
export function isChangedSince(record: Precious, time: number): boolean {
  const rows = [...record.achievements, ...record.strengths, ...record.wordings];
  return rows.some(({ updatedAt }) => updatedAt >= time);
}

/** What of a snapshot a record does not have. */
export function findLacking(snapshot: Precious, record: Precious): Precious {
  return dropRows(snapshot, new Set(rowsOf(record).map(({ id }) => id)));
}

/** All but the rows of these ids. */
export function dropRows({ achievements, strengths, wordings }: Precious, ids: ReadonlySet<string>): Precious {
  const stays = ({ id }: { readonly id: string }) => !ids.has(id);
  return {
    achievements: achievements.filter(stays),
    strengths: strengths.filter(stays),
    wordings: wordings.filter(stays),
  };
}

/** All rows of both; of one that both hold, the one that was changed last, and that of the first where neither was. */
export function joinPrecious(first: Precious, second: Precious): Precious {
  return {
    achievements: joinRows(first.achievements, second.achievements),
    strengths: joinRows(first.strengths, second.strengths),
    wordings: joinRows(first.wordings, second.wordings),
  };
}

function joinRows<T extends { readonly id: string; readonly updatedAt: number }>(
  first: readonly T[],
  second: readonly T[],
): T[] {
  const joined = new Map(first.map((row) => [row.id, row]));
  for (const row of second) {
    const other = joined.get(row.id);
    if (!other || row.updatedAt > other.updatedAt) joined.set(row.id, row);
  }
  return [...joined.values()];
}

function rowsOf({ achievements, strengths, wordings }: Precious): readonly { readonly id: string }[] {
  return [...achievements, ...strengths, ...wordings];
}

/** What an empty snapshot takes, with a time of any length. */
const emptySize = 100;

/** Bytes of a row as JSON in UTF-8. */
function sizeOf(row: unknown): number {
  const text = JSON.stringify(row);
  let size = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Two units of a pair are four bytes together. JSON writes half a pair in plain letters.
    if (unit >= 0xd800 && unit <= 0xdfff) size += 1;
    else if (unit >= 0x800) size += 2;
    else if (unit >= 0x80) size += 1;
  }
  return size;
}
