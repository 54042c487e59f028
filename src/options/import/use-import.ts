import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Pace } from "../../exchange/steps";
import type { WordKey } from "../../platform/words";
import type { FocusWish } from "../../ui/use-focus";
import { useWork, type Work } from "../parts/use-work";
import type { ImportPorts, LastImport, Preview, Reading, Undone, Written } from "./import-ports";

/** What is being done. */
type Doing = Extract<WordKey, "importReading" | "importWriting" | "importUndoing">;

/** What came of it last. */
export type Told =
  | Exclude<Reading, { readonly state: "read" | "backup" }>
  | (Extract<Written, { readonly state: "written" }> & { readonly leftOut: number })
  | Undone;

/** What was chosen to be looked at. */
interface Chosen {
  readonly files: readonly File[];
  readonly isPasted: boolean;
}

/** The draft of text that is pasted. */
export const pasteDraftId = "import";

interface Importing {
  readonly work: Work;
  readonly doing: Doing;
  readonly preview: Preview | null;
  /** Counts what was read: what is chosen in one preview says nothing about the next. */
  readonly turn: number;
  readonly told: Told | null;
  /** The last import that can be taken back, but for the one that is told of already. */
  readonly last: LastImport | null;
  /** Looks at files; while something is written or taken back, once that is done. */
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
  const work = useWork();
  const [doing, setDoing] = useState<Doing>("importReading");
  const [preview, setPreview] = useState<Preview | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [last, setLast] = useState<LastImport | null>(null);
  const [turn, setTurn] = useState(0);
  const isPaste = useRef(false);
  const waiting = useRef<Chosen | null>(null);
  useEffect(() => ports.followLast(setLast), []);
  const forgetWaiting = () => {
    waiting.current = null;
  };
  useLayoutEffect(() => forgetWaiting, []);

  /** Does one thing at a time; null where something else was begun in the meantime. */
  const run = <T>(what: Doing, act: (pace: Pace) => Promise<T>): Promise<T | null> => {
    setTold(null);
    setDoing(what);
    // Who leaves the section while it reads wants it no more; what was asked to be brought in comes in.
    return work.run(act, { replaces: true, outlives: what !== "importReading" });
  };

  const read = async (files: readonly File[], isPasted: boolean) => {
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
    setTurn((before) => before + 1);
    setPreview(isRead ? found.preview : null);
    setTold(isRead ? null : found);
  };

  /** Looks at what was chosen meanwhile, unless what went on has failed: that is what is to be told then. */
  const goOn = async (hasGoneWell: boolean) => {
    const next = waiting.current;
    forgetWaiting();
    if (next && hasGoneWell) await read(next.files, next.isPasted);
  };

  return {
    work,
    doing,
    preview,
    turn,
    told,
    last: told?.state === "written" ? null : last,
    async read(files, isPasted = false) {
      if (files.length === 0) return;
      if (work.isBusy && doing !== "importReading") waiting.current = { files, isPasted };
      else await read(files, isPasted);
    },
    async write(without) {
      if (!preview || work.isBusy) return;
      const { counts } = preview;
      const written = await run("importWriting", (pace) => ports.write([...without], pace));
      if (!written) return;
      if (written.state !== "written") {
        wish.current = "write";
        setTold(written);
        await goOn(false);
        return;
      }
      // What was pasted is kept now, and no draft any more.
      if (isPaste.current) await ports.saveDraft(pasteDraftId, null);
      const all = counts.added + counts.changed + counts.skipped;
      wish.current = "undo";
      setPreview(null);
      setTold({ ...written, leftOut: all - written.added - written.changed });
      await goOn(true);
    },
    async undo() {
      if (work.isBusy) return;
      const undone = await run("importUndoing", (pace) => ports.undo(pace));
      if (!undone) return;
      wish.current = "files";
      setTold(undone);
      await goOn(undone.state === "undone");
    },
    close() {
      wish.current = "files";
      setPreview(null);
      setTold(null);
    },
  };
}
