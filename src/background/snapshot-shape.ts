import * as v from "valibot";
import { achievementKinds, blankAchievement } from "../core/model/achievement";
import type { Snapshot } from "../core/model/snapshot";

const text = v.string();
const id = v.pipe(text, v.minLength(1));
const time = v.pipe(v.number(), v.finite());
const maybe = v.nullable(time);
const texts = v.array(text);
const times = { createdAt: time, updatedAt: time };

const rowShapes = {
  achievements: v.object({
    id,
    text,
    situation: text,
    action: text,
    result: text,
    number: text,
    date: text,
    role: text,
    employer: text,
    skills: texts,
    tags: texts,
    kind: v.picklist(achievementKinds),
    link: text,
    pin: maybe,
    shownAt: maybe,
    ...times,
  }),
  strengths: v.object({ id, name: text, shownBy: texts, ...times }),
  wordings: v.object({ id, name: text, text, ...times }),
};

/** What a row says where it was written before there was such a field. Without its own words it is none. */
const blanks = {
  achievements: { ...blankAchievement, shownAt: null, text: undefined },
  strengths: { shownBy: [] },
  wordings: {},
};

const shape = v.object({
  takenAt: time,
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
