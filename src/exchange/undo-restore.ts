import { type KeptTables, type TableName, tableNames } from "./kept";

interface Row {
  readonly id: string;
}

/**
 * What is kept once a restore is taken back: `before` it, but for what was written or deleted since. `after` is what the
 * restore left, `current` what is kept now.
 */
export function undoRestore(before: KeptTables, after: KeptTables, current: KeptTables): KeptTables {
  const undone = tableNames.map((name) => [name, undoTable(before[name], after[name], current[name])] as const);
  return Object.fromEntries(undone) as Record<TableName, readonly Row[]> as unknown as KeptTables;
}

function undoTable(before: readonly Row[], after: readonly Row[], current: readonly Row[]): readonly Row[] {
  const [left, now] = [byId(after), byId(current)];
  const isTouched = (id: string) => JSON.stringify(left.get(id)) !== JSON.stringify(now.get(id));
  return [...before.filter(({ id }) => !isTouched(id)), ...current.filter(({ id }) => isTouched(id))];
}

function byId(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
