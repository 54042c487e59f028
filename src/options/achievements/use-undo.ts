import { useState } from "preact/hooks";

/** Something that was done and can be taken back. */
interface Done {
  readonly words: string;
  /** The id of the achievement, or of the first, that it was done to. */
  readonly about: string;
  /**
   * Resolves to whether it was taken back. It undoes what was done and nothing else: what was written since, here or in
   * another tab, stays.
   */
  readonly takeBack: () => Promise<boolean>;
}

interface Undo {
  /** What was done last; null if nothing can be taken back. */
  readonly last: Done | null;
  /** More can be taken back than that. */
  readonly hasMore: boolean;
  readonly remember: (done: Done) => void;
  /** Takes back what was done last; resolves to whether it was taken back. */
  readonly takeBack: () => Promise<boolean>;
}

/** Takes back what was done to achievements, the last first, as often as wanted. */
export function useUndo(): Undo {
  const [done, setDone] = useState<readonly Done[]>([]);
  const last = done.at(-1) ?? null;
  return {
    last,
    hasMore: done.length > 1,
    remember: (one) => setDone((before) => [...before, one]),
    async takeBack() {
      if (!last || !(await last.takeBack())) return false;
      setDone((before) => before.filter((one) => one !== last));
      return true;
    },
  };
}
