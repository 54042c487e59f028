import { useEffect, useRef, useState } from "preact/hooks";
import type { Pace } from "../../exchange/steps";
import type { FocusWish } from "../../ui/use-focus";
import type { ImportPorts, LastImport, Preview, Reading, Undone, Written } from "./import-ports";

/** What is being done, and how far it is, from 0 to 1. */
export interface Work {
  readonly what: "importReading" | "importWriting" | "importUndoing";
  readonly share: number;
  readonly stop: () => void;
}

/** What came of it last. */
export type Told =
  | Exclude<Reading, { readonly state: "read" | "backup" }>
  | (Extract<Written, { readonly state: "written" }> & { readonly leftOut: number })
  | Undone;

/** The draft of text that is pasted. */
export const pasteDraftId = "import";

interface Importing {
  readonly work: Work | null;
  readonly preview: Preview | null;
  /** Counts what was read: what is chosen in one preview says nothing about the next. */
  readonly turn: number;
  readonly told: Told | null;
  /** The last import that can be taken back, but for the one that is told of already. */
  readonly last: LastImport | null;
  readonly read: (files: readonly File[], isPasted?: boolean) => Promise<void>;
  /** Brings in what is shown, without the achievements of these ids. */
  readonly write: (without: ReadonlySet<string>) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Puts the preview away. */
  readonly close: () => void;
}

/**
 * Where one import stands: what is looked at, what is being done, and what came of it. `wish`: what takes focus then. A backup
 * is handed to `onBackup`.
 */
export function useImport(ports: ImportPorts, wish: FocusWish, onBackup: (file: File) => void): Importing {
  const [work, setWork] = useState<Work | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [last, setLast] = useState<LastImport | null>(null);
  const [turn, setTurn] = useState(0);
  const isPaste = useRef(false);
  const running = useRef<AbortController>(undefined);
  const reading = useRef<AbortController>(undefined);
  useEffect(() => ports.followLast(setLast), []);
  // Who leaves the section while it reads wants it no more; what was asked to be brought in comes in.
  useEffect(() => () => reading.current?.abort(), []);

  /** Does one thing at a time; null where something else was begun in the meantime. */
  const run = async <T>(what: Work["what"], act: (pace: Pace) => Promise<T>): Promise<T | null> => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    reading.current = what === "importReading" ? control : undefined;
    const stop = () => control.abort();
    setTold(null);
    setWork({ what, share: 0, stop });
    const onProgress = (share: number) => running.current === control && setWork({ what, share, stop });
    const ended = await act({ signal: control.signal, onProgress });
    if (running.current !== control) return null;
    running.current = undefined;
    setWork(null);
    return ended;
  };

  return {
    work,
    preview,
    turn,
    told,
    last: told?.state === "written" ? null : last,
    async read(files, isPasted = false) {
      if (files.length === 0 || work?.what === "importWriting" || work?.what === "importUndoing") return;
      const found = await run("importReading", (pace) => ports.read(files, pace));
      if (!found) return;
      if (found.state === "backup") {
        setPreview(null);
        onBackup(found.file);
        return;
      }
      const isRead = found.state === "read";
      wish.current = isRead ? "preview" : found.state === "stopped" ? "files" : null;
      isPaste.current = isPasted;
      setTurn(turn + 1);
      setPreview(isRead ? found.preview : null);
      setTold(isRead ? null : found);
    },
    async write(without) {
      if (!preview || work) return;
      const { counts } = preview;
      const written = await run("importWriting", (pace) => ports.write([...without], pace));
      if (!written) return;
      if (written.state !== "written") {
        wish.current = "write";
        setTold(written);
        return;
      }
      // What was pasted is kept now, and no draft any more.
      if (isPaste.current) await ports.saveDraft(pasteDraftId, null);
      const all = counts.added + counts.changed + counts.skipped;
      wish.current = "undo";
      setPreview(null);
      setTold({ ...written, leftOut: all - written.added - written.changed });
    },
    async undo() {
      if (work) return;
      const undone = await run("importUndoing", (pace) => ports.undo(pace));
      if (!undone) return;
      wish.current = "files";
      setTold(undone);
    },
    close() {
      wish.current = "files";
      setPreview(null);
      setTold(null);
    },
  };
}
