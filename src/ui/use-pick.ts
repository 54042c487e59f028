import { useState } from "preact/hooks";

/** Something that is picked with one click. */
export interface Pick<T> {
  readonly value: T;
  readonly pick: (value: T) => void;
  /** True when the last pick could not be kept. */
  readonly hasFailed: boolean;
}

/** Shows what is picked at once, and takes it back if it could not be kept. `send` resolves to whether it was. */
export function usePick<T>(kept: T, send: (value: T) => Promise<boolean>): Pick<T> {
  const [said, setSaid] = useState<{ readonly value: T } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const pick = async (value: T) => {
    const mine = { value };
    setFailed(false);
    setSaid(mine);
    const isKept = await send(value);
    // A later pick is still under way and stays.
    setSaid((now) => (now === mine ? null : now));
    setFailed(!isKept);
  };
  return { value: said ? said.value : kept, pick: (value) => void pick(value), hasFailed };
}
