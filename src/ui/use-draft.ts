import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { draftPause, type Fields } from "../core/model/note";

/** Where a form is kept while it is typed. No promise rejects. */
export interface DraftPorts {
  /** What stands unkept in a form, or null. */
  readonly readDraft: (id: string) => Promise<Fields | null>;
  readonly saveDraft: (id: string, fields: Fields | null) => Promise<boolean>;
}

interface Draft {
  readonly fields: Fields;
  readonly type: (name: string, text: string) => void;
  /**
   * Done with it: the fields are as at first, and nothing of it is stored. Where `kept` is given and something else was
   * typed since that was kept, it stays.
   */
  readonly forget: (kept?: Fields) => void;
}

/** What was typed and is not stored yet, by its form. One that comes to stand elsewhere on the page is begun anew, with that. */
const notStored = new Map<string, Fields>();

/**
 * The fields of a form. What is typed is kept as a draft after a pause, and when the form or the page is left. Where the form
 * is about something kept, only the fields that were typed in are: the others may be changed elsewhere until it is opened again.
 */
export function useDraft(id: string, first: Fields, ports: DraftPorts, drafts: "all" | "typed" = "all"): Draft {
  const [left] = useState(() => notStored.get(id));
  const [fields, setFields] = useState<Fields>({ ...first, ...left });
  const now = useRef(fields);
  now.current = fields;
  const typed = useRef<Fields>(left ?? {});
  const unsaved = useRef<Fields | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = () => {
    clearTimeout(timer.current);
    const sent = unsaved.current;
    unsaved.current = null;
    if (!sent) return;
    void ports.saveDraft(id, sent).then((isStored) => {
      if (isStored && notStored.get(id) === sent) notStored.delete(id);
    });
  };
  useEffect(() => {
    // What is stored is older.
    if (left) return;
    void ports.readDraft(id).then((draft) => {
      if (!draft) return;
      typed.current = { ...typed.current, ...draft };
      setFields((now) => ({ ...now, ...draft }));
    });
  }, []);
  // A layout effect, because it is undone at once: what was typed last must be sent before the form is gone.
  useLayoutEffect(() => {
    addEventListener("pagehide", save);
    return () => {
      removeEventListener("pagehide", save);
      save();
    };
  }, []);
  return {
    fields,
    type(name, text) {
      const next = { ...fields, [name]: text };
      setFields(next);
      now.current = next;
      typed.current = { ...typed.current, [name]: text };
      unsaved.current = drafts === "all" ? next : typed.current;
      notStored.set(id, unsaved.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(save, draftPause);
    },
    forget(kept) {
      if (kept && Object.entries(kept).some(([name, text]) => now.current[name] !== text)) return;
      clearTimeout(timer.current);
      unsaved.current = null;
      typed.current = {};
      notStored.delete(id);
      setFields(first);
      void ports.saveDraft(id, null);
    },
  };
}
