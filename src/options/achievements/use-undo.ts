import { useState } from "preact/hooks";
import type { Achievement } from "../../core/model/achievement";

/** Something that was done and can be taken back. */
interface Done {
  readonly words: string;
  /** As they were before. */
  readonly rows: readonly Achievement[];
  readonly wasDeleted: boolean;
}

interface Undo {
  /** What was done last; null if nothing can be taken back. */
  readonly last: Done | null;
  readonly remember: (done: Done) => void;
  /** Takes back what was done last; resolves to whether there is more to take back, or null if it failed. */
  readonly takeBack: () => Promise<boolean | null>;
  /** It was written anew: what it was before must not come back over that. */
  readonly forget: (id: string) => void;
}

/** Takes back what was done to achievements, the last first, as often as wanted. */
export function useUndo(restore: (rows: readonly Achievement[]) => Promise<boolean>): Undo {
  const [done, setDone] = useState<readonly Done[]>([]);
  const last = done.at(-1) ?? null;
  return {
    last,
    remember: (one) => setDone((before) => [...before, one]),
    async takeBack() {
      if (!last || !(await restore(last.rows))) return null;
      setDone((before) => before.filter((one) => one !== last));
      return done.length > 1;
    },
    forget: (id) =>
      setDone((before) =>
        before
          .map((one) => (one.wasDeleted ? one : { ...one, rows: one.rows.filter((row) => row.id !== id) }))
          .filter(({ rows }) => rows.length > 0),
      ),
  };
}
