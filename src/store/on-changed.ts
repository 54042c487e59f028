import Dexie, { RangeSet } from "dexie";
import { type Database, database } from "./database";

/**
 * Calls back whenever rows of these tables were written or deleted, by this page or worker or by another one, with their
 * ids; null where only a range of them is known, as after all were deleted.
 */
export function onChanged(
  tables: readonly string[],
  listener: (ids: readonly string[] | null) => void,
  db: Pick<Database, "name"> = database,
): void {
  Dexie.on("storagemutated", (parts) => {
    const named = Object.entries(parts).filter(([part]) =>
      tables.some((table) => part.startsWith(`idb://${db.name}/${table}/`)),
    );
    if (named.length === 0) return;
    // Of every write, one part has no more in its name than the table: the ids.
    const ids = named.filter(([part]) => part.endsWith("/") || part.endsWith(":dels")).map(([, range]) => idsIn(range));
    listener(ids.length > 0 && ids.every((list) => list !== null) ? [...new Set(ids.flat())] : null);
  });
}

function idsIn(range: Parameters<RangeSet["add"]>[0]): string[] | null {
  const ids: string[] = [];
  const all = new RangeSet().add(range);
  for (const { from, to } of { [Symbol.iterator]: () => all[Symbol.iterator]() }) {
    if (typeof from !== "string" || from !== to) return null;
    ids.push(from);
  }
  return ids;
}
