import type { AchievementFields } from "../../core/model/achievement";
import { type Preview, type RowGroup, type RowPlace, rowGroups, type ShownRow } from "./import-ports";
import type { FoundRow, PassedRow, ReadSources } from "./read-sources";

/** Rows that are shown at first, and that each press adds. */
const page = 50;

/** Places of one achievement that are told: a file of one sentence only has thousands. */
const mostPlaces = 3;

/** What is shown of what was read. */
export function showPreview(sources: ReadSources): Preview {
  const { name, others, refused } = sources;
  const lists = listsOf(sources);
  const each = <T>(tell: (group: RowGroup) => T) =>
    Object.fromEntries(rowGroups.map((group) => [group, tell(group)])) as Record<RowGroup, T>;
  return {
    name,
    others,
    refused,
    counts: each((group) => lists[group].length),
    rows: each((group) => showRows(sources, group, 0)),
  };
}

/** A page of the rows of one group, from this one on. */
export function showRows(sources: ReadSources, group: RowGroup, from: number): ShownRow[] {
  const { plan, skipped, others } = sources;
  const placeOf = ({ part, row, unit, file }: FoundRow | PassedRow): RowPlace => ({
    part: part ?? (others > 0 ? file : null),
    row,
    unit,
  });
  const passed = (row: FoundRow | PassedRow, text: string): ShownRow => {
    return { id: "", text, details: [], reason: null, notes: [], places: [placeOf(row)] };
  };
  const made = (id: string, { text }: AchievementFields, details: readonly string[]) => {
    const rows = plan.rows.get(id) ?? [];
    const notes = [...new Set(rows.flatMap((row) => row.notes))];
    return { id, text, details, reason: null, notes, places: rows.slice(0, mostPlaces).map(placeOf) };
  };
  const on = <T>(rows: readonly T[]) => rows.slice(from, from + page);
  switch (group) {
    case "added":
      return on(plan.added).map((one) => made(one.id, one, detailsOf(one)));
    case "changed":
      return on(plan.changed).map(({ before, after }) => made(before.id, before, addsOf(before, after)));
    case "skipped":
      return on(skipped).map((row) => ({ ...passed(row, row.text), reason: row.reason }));
    case "same":
      return on(plan.same).map((row) => passed(row, row.fields.text));
  }
}

function listsOf({ plan, skipped }: ReadSources): Readonly<Record<RowGroup, readonly unknown[]>> {
  return { ...plan, skipped };
}

/** What a filled in achievement has that it had not. */
function addsOf(before: AchievementFields, after: AchievementFields): string[] {
  const told = (fields: AchievementFields) => {
    const { situation, action, result, link } = fields;
    return [...detailsOf(fields), ...[situation, action, result, link].filter((value) => value !== "")];
  };
  const old = new Set(told(before));
  return told(after).filter((value) => !old.has(value));
}

function detailsOf({ role, employer, date, number, skills, tags }: AchievementFields): string[] {
  return [role, employer, date, number, ...skills, ...tags].filter((value) => value !== "");
}
