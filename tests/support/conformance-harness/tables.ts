import { type HostId, hostIds } from "../../../src/core/model/host-names";

/** One way to find something, as the tables of the hosts have it. */
interface Row {
  readonly selector?: string;
}

/** A host's ways to find one need, in the order they are tried. */
export interface Need {
  readonly host: HostId;
  readonly name: string;
  readonly rows: readonly Row[];
}

const modules = import.meta.glob<Record<string, unknown>>("../../../src/hosts/*/*tables.ts", { eager: true });

/** Every table that the hosts' files export, whatever they are called. */
export const needs: readonly Need[] = Object.entries(modules).flatMap(([path, exported]) => {
  const host = hostIds.find((id) => path.includes(`/${id}/`));
  if (!host) return [];
  const lists = Object.values(exported).flatMap((value) => Object.entries(value as Record<string, unknown>));
  return lists.flatMap(([name, rows]) => (Array.isArray(rows) ? [{ host, name, rows: rows as Row[] }] : []));
});

const whole = new Map(needs.map(({ rows }) => [rows, [...rows]]));

/** Takes one row out of a table, until `restoreRows`. Two tables of one host may share a name: both are meant. */
export function removeRow(host: HostId, name: string, index: number): void {
  for (const need of needs) {
    if (need.host !== host || need.name !== name) continue;
    const row = whole.get(need.rows)?.[index];
    const at = row ? need.rows.indexOf(row) : -1;
    if (at >= 0) (need.rows as Row[]).splice(at, 1);
  }
}

/** Takes every row out of a table. */
export function emptyNeed(need: Need): void {
  (need.rows as Row[]).splice(0);
}

/** Puts every table together again. */
export function restoreRows(): void {
  for (const [rows, all] of whole) (rows as Row[]).splice(0, rows.length, ...all);
}

/** A way to find something that finds nothing on this page plays no part on it, whatever is done with it. */
export function listLiveRows(page: Document, host: HostId): { readonly need: Need; readonly index: number }[] {
  return needs
    .filter((need) => need.host === host)
    .flatMap((need) => need.rows.map((row, index) => ({ need, index, row })))
    .filter(({ row }) => row.selector === undefined || page.querySelector(row.selector) !== null);
}
