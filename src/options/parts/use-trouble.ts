import { useId, useLayoutEffect, useState } from "preact/hooks";

/** What is in the way of keeping a form. `at` is the id of the field it is about; null where it is about none. */
interface Told {
  readonly words: string;
  readonly at: string | null;
}

export interface Trouble {
  /** The id of the place where it is said. */
  readonly id: string;
  readonly words: string | null;
  /** Says it, and gives focus to the field it is about. */
  readonly tell: (words: string | null, at?: string) => void;
  /** What the field with this id says of it, besides its hint. */
  readonly of: (field: string, hint?: string) => { "aria-invalid"?: true; "aria-describedby"?: string };
}

/** What is in the way of keeping a form, said once, below its fields, and told of the field it is about. */
export function useTrouble(): Trouble {
  const id = useId();
  const [told, setTold] = useState<Told | null>(null);
  useLayoutEffect(() => {
    if (told?.at) document.getElementById(told.at)?.focus();
  }, [told]);
  return {
    id,
    words: told?.words ?? null,
    tell: (words, at) => setTold(words === null ? null : { words, at: at ?? null }),
    of(field, hint) {
      const isHere = told?.at === field;
      const says = [hint, isHere && id].filter(Boolean).join(" ");
      return { ...(isHere && { "aria-invalid": true }), ...(says !== "" && { "aria-describedby": says }) };
    },
  };
}
