import { useRef, useState } from "preact/hooks";

interface Selection {
  /** Null while nothing is being selected. */
  readonly ids: ReadonlySet<string> | null;
  readonly begin: () => void;
  readonly end: () => void;
  /** With Shift, all between this one and the one before it become as this one. */
  readonly toggle: (id: string, isRange: boolean, order: readonly string[]) => void;
  readonly selectAll: (ids: readonly string[]) => void;
}

/** Some of a list, picked one by one, by a range, or all. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null);
  const anchor = useRef<string | null>(null);
  return {
    ids,
    begin() {
      anchor.current = null;
      setIds(new Set());
    },
    end: () => setIds(null),
    toggle(id, isRange, order) {
      const next = new Set(ids);
      const isOn = !next.has(id);
      const [from, to] = [order.indexOf(anchor.current ?? id), order.indexOf(id)];
      const range = isRange && from !== -1 ? order.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
      for (const one of range) {
        if (isOn) next.add(one);
        else next.delete(one);
      }
      anchor.current = id;
      setIds(next);
    },
    selectAll: (all) => setIds(new Set(all)),
  };
}
