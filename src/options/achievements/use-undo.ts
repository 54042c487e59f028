import { useState } from "preact/hooks";

/** Something that was done and can be taken back. */
interface Done {
  readonly words: string;
  /**
   * Resolves to whether it was taken back. It undoes what was done and nothing else: what was written since, here or in
   * another tab, stays.
   */
  readonly takeBack: () => Promise<boolean>;
}

interface Undo {
  /** What was done last; null if nothing can be taken back. */
  readonly last: Done | null;
  readonly remember: (done: Done) => void;
  /** Takes back what was done last; resolves to whether there is more to take back, or null if it failed. */
  readonly takeBack: () => Promise<boolean | null>;
}

/** Takes back what was done to achievements, the last first, as often as wanted. */
export function useUndo(): Undo {
  const [done, setDone] = useState<readonly Done[]>([]);
  const last = done.at(-1) ?? null;
  return {
    last,
    remember: (one) => setDone((before) => [...before, one]),
    async takeBack() {
      if (!last || !(await last.takeBack())) return null;
      setDone((before) => before.filter((one) => one !== last));
      return done.length > 1;
    },
  };
}
