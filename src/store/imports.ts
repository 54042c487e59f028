import type { Achievement } from "../core/model/achievement";
import type { ImportPart } from "../core/model/import-part";
import { type Database, database } from "./database";

/** Rows that are written in one go: so few that a page can draw in between. */
const chunk = 250;

/** How a long write is followed and stopped. One that is stopped changes nothing, and rejects with the signal's reason. */
export interface WritePace {
  readonly signal?: AbortSignal | undefined;
  /** Told how much is written, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** What an import writes. */
interface ImportRows {
  /** What it is called; see `ImportPart`. */
  readonly name: string;
  readonly at: number;
  readonly added: readonly Achievement[];
  readonly changed: readonly { readonly before: Achievement; readonly after: Achievement }[];
}

/** What of an import is written, or taken back. */
export interface ImportCount {
  readonly added: number;
  readonly changed: number;
}

/**
 * Writes an import, all or nothing, and what takes it back in place of what took the one before it back. An achievement that
 * was changed since the import was planned stays as it is.
 */
export async function writeImport(
  { name, at, added, changed }: ImportRows,
  { signal, onProgress }: WritePace = {},
  db: Database = database,
): Promise<ImportCount> {
  let filled = 0;
  let written = 0;
  const rest = (count: number) => {
    written += count;
    onProgress?.(written / (added.length + changed.length));
    signal?.throwIfAborted();
  };
  await db.transaction("rw", db.achievements, db.imports, async () => {
    await db.imports.clear();
    for (const rows of cut(added)) {
      await db.achievements.bulkPut(rows);
      await db.imports.add({ id: idOf(written), name, at, added: rows.map(({ id }) => id), changed: [] });
      rest(rows.length);
    }
    for (const changes of cut(changed)) {
      const now = await db.achievements.bulkGet(changes.map(({ before }) => before.id));
      const free = changes.filter(({ before }, index) => now[index]?.updatedAt === before.updatedAt);
      await db.achievements.bulkPut(free.map(({ after }) => after));
      await db.imports.add({ id: idOf(written), name, at, added: [], changed: free.map(({ before }) => before) });
      filled += free.length;
      rest(changes.length);
    }
  });
  return { added: added.length, changed: filled };
}

/** The last import that can still be taken back, or null. */
export async function findLastImport(db: Database = database): Promise<Pick<ImportPart, "name" | "at"> | null> {
  const first = await db.imports.limit(1).toArray();
  return first.map(({ name, at }) => ({ name, at }))[0] ?? null;
}

/** What of one part is taken back, held against what is kept of it now. */
export type DecideUndo = (
  part: ImportPart,
  current: readonly Achievement[],
) => { readonly deleted: readonly string[]; readonly restored: readonly Achievement[] };

/** Takes the last import back, all or nothing, as far as it is decided so; answers how much of it stays. */
export async function undoLastImport(
  decide: DecideUndo,
  { signal, onProgress }: WritePace = {},
  db: Database = database,
): Promise<number> {
  let stayed = 0;
  await db.transaction("rw", db.achievements, db.imports, async () => {
    const ids = await db.imports.toCollection().primaryKeys();
    for (const [index, id] of ids.entries()) {
      const part = await db.imports.get(id);
      if (!part) continue;
      const rows = await db.achievements.bulkGet([...part.added, ...part.changed.map((before) => before.id)]);
      const current = rows.filter((row) => row !== undefined);
      const { deleted, restored } = decide(part, current);
      await db.achievements.bulkDelete([...deleted]);
      await db.achievements.bulkPut([...restored]);
      stayed += current.length - deleted.length - restored.length;
      onProgress?.((index + 1) / ids.length);
      signal?.throwIfAborted();
    }
    await db.imports.clear();
  });
  return stayed;
}

function idOf(place: number): string {
  return String(place).padStart(6, "0");
}

function* cut<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += chunk) yield rows.slice(at, at + chunk);
}
