import Dexie from "dexie";
import { type Database, database } from "./database";

/** Calls back whenever rows of these tables were written or deleted, by this page or worker or by another one. */
export function onChanged(
  tables: readonly string[],
  listener: () => void,
  db: Pick<Database, "name"> = database,
): void {
  Dexie.on("storagemutated", (parts) => {
    const isOfThem = (part: string) => tables.some((table) => part.startsWith(`idb://${db.name}/${table}/`));
    if (Object.keys(parts).some(isOfThem)) listener();
  });
}
