import { useState } from "preact/hooks";
import type { Strength } from "../../core/model/strength";
import { isSameStrength } from "../../core/model/strength-name";
import type { FocusWish } from "../../ui/use-focus";
import type { StrengthPorts } from "./strength-ports";

interface StrengthActs {
  readonly find: (name: string) => Strength | undefined;
  readonly remove: (strength: Strength, wants?: "undo") => Promise<void>;
  /** Puts a word into the list, or takes it off. */
  readonly toggle: (name: string) => Promise<void>;
  readonly bringBack: () => Promise<void>;
  /** What was deleted and can come back, the last one last. */
  readonly deleted: readonly Strength[];
  /** True when the last act was not carried out. */
  readonly hasFailed: boolean;
}

/** What is done with the list of strengths; everything that was deleted here can come back. */
export function useStrengths(strengths: readonly Strength[], ports: StrengthPorts, wish: FocusWish): StrengthActs {
  const [deleted, setDeleted] = useState<readonly Strength[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const find = (name: string) => strengths.find((one) => isSameStrength(one.name, name));
  const remove = async (strength: Strength, wants?: "undo") => {
    const isDeleted = await ports.remove(strength.id);
    setFailed(!isDeleted);
    if (!isDeleted) return;
    if (wants) wish.current = wants;
    setDeleted((before) => [...before, strength]);
  };
  return {
    find,
    remove,
    async toggle(name) {
      const there = find(name);
      if (there) await remove(there);
      else setFailed(!(await ports.add(name)));
    },
    async bringBack() {
      const last = deleted.at(-1);
      const isBack = last !== undefined && (await ports.restore(last));
      setFailed(!isBack);
      if (!isBack) return;
      // What came back may not be drawn yet.
      wish.current = deleted.length > 1 ? "undo" : "list";
      setDeleted(deleted.slice(0, -1));
    },
    deleted,
    hasFailed,
  };
}
