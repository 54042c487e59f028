import * as v from "valibot";
import { achievementKinds } from "../core/model/achievement";
import type { Snapshot } from "../core/model/snapshot";

const text = v.string();
const id = v.pipe(text, v.minLength(1));
const time = v.pipe(v.number(), v.finite());
const maybe = v.nullable(time);
const texts = v.array(text);
const times = { createdAt: time, updatedAt: time };

const rowShapes = {
  achievements: v.strictObject({
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
  strengths: v.strictObject({ id, name: text, shownBy: texts, ...times }),
  wordings: v.strictObject({ id, name: text, text, ...times }),
};

const shape = v.object({
  takenAt: time,
  achievements: v.array(v.unknown()),
  strengths: v.array(v.unknown()),
  wordings: v.array(v.unknown()),
});

/** What was read from the storage as a snapshot, without rows of another shape; null if it is none. */
export function asSnapshot(stored: unknown): Snapshot | null {
  const { success, output } = v.safeParse(shape, stored);
  if (!success) return null;
  return {
    takenAt: output.takenAt,
    achievements: pick(rowShapes.achievements, output.achievements),
    strengths: pick(rowShapes.strengths, output.strengths),
    wordings: pick(rowShapes.wordings, output.wordings),
  };
}

function pick<T>(row: v.GenericSchema<unknown, T>, rows: readonly unknown[]): T[] {
  return rows.filter((one): one is T => v.is(row, one));
}
