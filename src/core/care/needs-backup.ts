import type { BackupMoments } from "../model/settings";

const day = 86_400_000;

/** When a reminder of the backup is due, and how long it is quiet after "Not now". */
const rules = { changes: 10, age: 30 * day, quiet: 14 * day } as const;

/** What the person keeps, as far as it tells when each piece was last written. Times are milliseconds since 1970, UTC. */
export interface WrittenTimes {
  readonly achievements: readonly Updated[];
  readonly strengths: readonly Updated[];
  readonly rejections: readonly Updated[];
  readonly notes: readonly Updated[];
  readonly followUps: readonly Updated[];
  readonly wordings: readonly Updated[];
  readonly feedback: readonly { readonly keptAt: number }[];
  readonly seasons: readonly { readonly closedAt: number }[];
}

interface Updated {
  readonly updatedAt: number;
}

/** How many pieces were written, or written anew, since a time; null: ever. */
export function countWrittenSince(record: WrittenTimes, since: number | null): number {
  const { achievements, strengths, rejections, notes, followUps, wordings, feedback, seasons } = record;
  const times = [
    ...[achievements, strengths, rejections, notes, followUps, wordings].flatMap((rows) =>
      rows.map(({ updatedAt }) => updatedAt),
    ),
    ...feedback.map(({ keptAt }) => keptAt),
    ...seasons.map(({ closedAt }) => closedAt),
  ];
  return times.filter((time) => time > (since ?? Number.NEGATIVE_INFINITY)).length;
}

/** True when there is much that a backup does not hold, and the last one is old or there is none. `changed`: since it was saved. */
export function needsBackup(changed: number, { savedAt, putOffAt }: BackupMoments, now: number): boolean {
  if (changed < rules.changes) return false;
  if (putOffAt !== null && now - putOffAt < rules.quiet) return false;
  return savedAt === null || now - savedAt > rules.age;
}
