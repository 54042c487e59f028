import * as v from "valibot";
import { blankAchievement } from "../core/model/achievement";
import type { Snapshot } from "../core/model/snapshot";
import { preciousRows } from "../shapes/precious-rows";

/** Read more leniently than a backup, which is refused as a whole: here each row counts, and nobody has another copy of it. */
const rowShapes = {
  achievements: v.object(preciousRows.achievements),
  strengths: v.object(preciousRows.strengths),
  wordings: v.object(preciousRows.wordings),
};

/** What a row says where it was written before there was such a field. Without its own words it is none. */
const blanks = {
  achievements: { ...blankAchievement, shownAt: null, text: undefined },
  strengths: { shownBy: [] },
  wordings: {},
};

const shape = v.object({
  takenAt: v.pipe(v.number(), v.finite()),
  achievements: v.array(v.unknown()),
  strengths: v.array(v.unknown()),
  wordings: v.array(v.unknown()),
});

/**
 * What was read from the storage as a snapshot, without rows of another shape; null if it is none. A field that an older Onward
 * did not know is blank, and one that only a newer one knows is left out: neither costs the row.
 */
export function asSnapshot(stored: unknown): Snapshot | null {
  const { success, output } = v.safeParse(shape, stored);
  if (!success) return null;
  return {
    takenAt: output.takenAt,
    achievements: pick(rowShapes.achievements, blanks.achievements, output.achievements),
    strengths: pick(rowShapes.strengths, blanks.strengths, output.strengths),
    wordings: pick(rowShapes.wordings, blanks.wordings, output.wordings),
  };
}

function pick<T>(row: v.GenericSchema<unknown, T>, blank: object, rows: readonly unknown[]): T[] {
  return rows.flatMap((one) => {
    const read = v.safeParse(row, typeof one === "object" ? { ...blank, ...one } : one);
    return read.success ? [read.output] : [];
  });
}
