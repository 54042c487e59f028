import type { EntityTable } from "dexie";

/**
 * Changes of a row what is said and leaves the rest as it is stored at that moment: what another page wrote meanwhile
 * stays. Answers whether the row is there.
 */
export async function changeRow<T extends { readonly id: string }>(
  table: EntityTable<T, "id">,
  id: string,
  change: Partial<NoInfer<T>>,
): Promise<boolean> {
  const found = await table.where({ id }).modify((row, about) => {
    about.value = { ...row, ...change };
  });
  return found === 1;
}
