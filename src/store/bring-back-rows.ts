import type { EntityTable, IDType } from "dexie";

/** Brings rows back as they were, all or none. What has their ids by now is newer, and stays as it is. */
export async function bringBackRows<T extends { readonly id: string }>(
  table: EntityTable<T, "id">,
  rows: readonly NoInfer<T>[],
): Promise<void> {
  await table.db.transaction("rw", table, async () => {
    const there = await table.bulkGet(rows.map(({ id }) => id as IDType<T, "id">));
    await table.bulkAdd(rows.filter((_, index) => there[index] === undefined));
  });
}
