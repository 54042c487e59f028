import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { draftPause, type Fields } from "../core/model/note";

/** Where a form is kept while it is typed. No promise rejects. */
export interface DraftPorts {
  /** What stands unkept in a form, or null. */
  readonly readDraft: (id: string) => Promise<Fields | null>;
  readonly saveDraft: (id: string, fields: Fields | null) => Promise<boolean>;
}

/** What a form tells of words that were typed in it before. */
export interface DraftNews {
  /** `begun` where words stand that were typed before and are not kept; `dropped` once the person has let them go; else null. */
  readonly past: "begun" | "dropped" | null;
  /** Lets go of what was typed: the fields are as at first. */
  readonly startOver: () => void;
  /** Takes that back. */
  readonly bringBack: () => void;
}

interface Draft extends DraftNews {
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
  const isNews = (some: Fields) => Object.entries(some).some(([name, text]) => text !== (first[name] ?? ""));
  const [past, setPast] = useState<DraftNews["past"]>(left && isNews(left) ? "begun" : null);
  const dropped = useRef<Fields>({});
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
    // A form in which everything is as at first again is no draft.
    void ports.saveDraft(id, isNews(sent) ? sent : null).then((isStored) => {
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
      if (isNews(draft)) setPast("begun");
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
  const put = (next: Fields, part: Fields) => {
    setFields(next);
    now.current = next;
    typed.current = { ...typed.current, ...part };
    unsaved.current = drafts === "all" ? next : typed.current;
    notStored.set(id, unsaved.current);
    clearTimeout(timer.current);
    timer.current = setTimeout(save, draftPause);
  };
  const drop = () => {
    clearTimeout(timer.current);
    unsaved.current = null;
    typed.current = {};
    notStored.delete(id);
    setFields(first);
    void ports.saveDraft(id, null);
  };
  return {
    fields,
    past,
    type(name, text) {
      // From here on, taking it back would overwrite what is typed now.
      if (past === "dropped") setPast(null);
      put({ ...fields, [name]: text }, { [name]: text });
    },
    startOver() {
      dropped.current = drafts === "all" ? fields : typed.current;
      drop();
      setPast("dropped");
    },
    bringBack() {
      put({ ...fields, ...dropped.current }, dropped.current);
      setPast("begun");
    },
    forget(kept) {
      if (kept && Object.entries(kept).some(([name, text]) => now.current[name] !== text)) return;
      drop();
      setPast(null);
    },
  };
}
