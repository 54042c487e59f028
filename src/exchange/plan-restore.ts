import type { MailMark } from "../core/model/rejection";
import type { Settings } from "../core/model/settings";
import { type KeptTables, type TableName, tableNames } from "../core/model/tables";
import { joinThreads } from "./join-threads";
import type { Kept } from "./kept";
import type { Steps } from "./steps";

/** How a backup comes in: added to what is kept, or in its place. */
export type RestoreWay = "merge" | "replace";

/** What would become of the rows of one table. */
export interface RestoreCount {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly removed: number;
}

/** What a restore would do: everything as it would be kept, and what that means table by table. Nothing is done yet; what is kept before is what takes it back. */
export interface RestorePlan {
  readonly kept: Kept;
  readonly counts: Readonly<Record<TableName, RestoreCount>>;
}

interface Row {
  readonly id: string;
  readonly updatedAt?: number;
}

/**
 * Holds a backup against what is kept. Merged, a row of the same name stays as it was changed last, and what has no such time
 * stays as it is kept; a thread has one rejection, so that what was written about it in both places comes together.
 */
export function* planRestore(existing: Kept, backup: Kept, way: RestoreWay): Steps<RestorePlan> {
  const incoming = way === "merge" ? joinThreads(existing.rejections, backup) : backup;
  const tables: Partial<Record<TableName, readonly Row[]>> = {};
  const counts: Partial<Record<TableName, RestoreCount>> = {};
  for (const [index, name] of tableNames.entries()) {
    const before = new Map<string, Row>(existing[name].map((row) => [row.id, row]));
    const after = new Map<string, Row>(way === "merge" ? before : []);
    for (const row of incoming[name])
      after.set(row.id, way === "merge" ? mergeRow(name, before.get(row.id), row) : row);
    tables[name] = [...after.values()];
    counts[name] = countRows(before, after);
    yield (index + 1) / tableNames.length;
  }
  const settings = way === "merge" ? mergeSettings(existing.settings, backup.settings) : backup.settings;
  return {
    kept: { settings, ...(tables as unknown as KeptTables) },
    counts: counts as Readonly<Record<TableName, RestoreCount>>,
  };
}

function mergeRow(name: TableName, before: Row | undefined, row: Row): Row {
  if (!before) return row;
  if (name === "mails") return mergeMarks(before as MailMark, row as MailMark);
  return row.updatedAt !== undefined && row.updatedAt > (before.updatedAt ?? 0) ? row : before;
}

/** What was said of a mail in either place was said. */
function mergeMarks(here: MailMark, there: MailMark): MailMark {
  return {
    id: here.id,
    dismissedAt: here.dismissedAt ?? there.dismissedAt,
    notARejectionAt: here.notARejectionAt ?? there.notARejectionAt,
    rejectionAt: here.rejectionAt ?? there.rejectionAt,
    feedbackSettledAt: here.feedbackSettledAt ?? there.feedbackSettledAt,
    foldedAt: here.foldedAt ?? there.foldedAt,
    repliedAt: here.repliedAt ?? there.repliedAt,
  };
}

/** What is set here stays; only a name and a sign-off that are not set come in. */
function mergeSettings(here: Settings, there: Settings): Settings {
  return { ...here, firstName: here.firstName || there.firstName, signOff: here.signOff || there.signOff };
}

function countRows(before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>): RestoreCount {
  let [added, changed, same] = [0, 0, 0];
  for (const [id, row] of after) {
    const old = before.get(id);
    if (!old) added += 1;
    else if (old === row || JSON.stringify(old) === JSON.stringify(row)) same += 1;
    else changed += 1;
  }
  return { added, changed, same, removed: before.size - changed - same };
}
