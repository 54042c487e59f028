import { planUndo } from "../../exchange/plan-import";
import type { Pace } from "../../exchange/steps";
import { listAchievements } from "../../store/achievements";
import { type Database, database, reopenDatabase } from "../../store/database";
import { type DecideUndo, undoLastImport, writeImport } from "../../store/imports";
import { isDiskFull } from "../../store/storage-trouble";
import type { NotDone, Reading, RowGroup, ShownRow, Undone, Written } from "./import-ports";
import { type ReadSources, readSources } from "./read-sources";
import { showPreview, showRows } from "./show-rows";

/** What the worker is asked. What was read last stays with it: no page draws fast that holds twenty thousand rows. */
export interface ImportAsks {
  readonly read: { readonly ask: readonly File[]; readonly answer: Reading };
  readonly more: {
    readonly ask: { readonly group: RowGroup; readonly from: number };
    readonly answer: readonly ShownRow[];
  };
  readonly write: { readonly ask: readonly string[]; readonly answer: Written };
  readonly undo: { readonly ask: null; readonly answer: Undone };
}

type AskOf<K extends keyof ImportAsks> = { readonly id: number; readonly key: K; readonly ask: ImportAsks[K]["ask"] };

/** A message to the worker; `stop` ends what was asked under that id. */
export type ToWork =
  | { [K in keyof ImportAsks]: AskOf<K> }[keyof ImportAsks]
  | { readonly id: number; readonly key: "stop" };

/** A message from the worker: how far it is, or what came of it; null where it failed. */
export type FromWork =
  | { readonly id: number; readonly share: number }
  | { readonly id: number; readonly answer: ImportAsks[keyof ImportAsks]["answer"] | null };

/** Milliseconds between two words of how far it is: the page draws anew for each. */
const toldEvery = 100;

/** Reads, plans, writes and takes back, apart from the page. Answers what hears the page's messages. */
export function startImportWork(post: (message: FromWork) => void, db: Database = database): (message: ToWork) => void {
  const running = new Map<number, AbortController>();
  let last: ReadSources | null = null;

  /** Carries something out that can be stopped, or fail; then nothing was changed. A database that did not open is given another chance. */
  const settle = async <T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T | NotDone> => {
    try {
      if (!db.isOpen()) await reopenDatabase(db);
      return await work();
    } catch (error) {
      if (signal?.aborted) return { state: "stopped" };
      return { state: isDiskFull(error) ? "full" : "failed" };
    }
  };

  const answer = async (message: Exclude<ToWork, { key: "stop" }>, pace: Pace) => {
    switch (message.key) {
      case "read":
        return settle(pace.signal, async () => {
          last = null;
          const about = { listKept: () => listAchievements(db), newId: () => crypto.randomUUID(), now: Date.now() };
          const found = await readSources(message.ask, about, pace);
          if (found.state !== "read") return found;
          last = found;
          return { state: "read", preview: showPreview(found) } as const;
        });
      case "more":
        return last ? showRows(last, message.ask.group, message.ask.from) : [];
      case "write":
        return settle(pace.signal, async () => {
          const taken = last;
          if (!taken) throw new Error("Nothing was read.");
          const written = await writeImport(rowsOf(taken, new Set(message.ask)), pace, db);
          // What was read while it was written has taken its place.
          if (last === taken) last = null;
          return { state: "written", ...written } as const;
        });
      case "undo":
        return settle(pace.signal, async () => {
          const stayed = await undoLastImport(decideUndo, pace, db);
          return { state: "undone", stayed } as const;
        });
    }
  };

  return (message) => {
    const { id } = message;
    if (message.key === "stop") {
      running.get(id)?.abort();
      return;
    }
    const control = new AbortController();
    running.set(id, control);
    let toldAt = 0;
    const onProgress = (share: number) => {
      if (performance.now() - toldAt < toldEvery) return;
      toldAt = performance.now();
      post({ id, share });
    };
    const pace = { signal: control.signal, onProgress };
    const settled = (came: Awaited<ReturnType<typeof answer>> | null) => {
      running.delete(id);
      post({ id, answer: came });
    };
    answer(message, pace).then(settled, () => settled(null));
  };
}

/** What is written of what was read: all but the achievements of these ids. All of it is said to be changed when it was planned. */
function rowsOf({ name, plan }: ReadSources, without: ReadonlySet<string>) {
  const added = plan.added.filter(({ id }) => !without.has(id));
  const changed = plan.changed.filter(({ before }) => !without.has(before.id));
  return { name, at: added[0]?.updatedAt ?? changed[0]?.after.updatedAt ?? Date.now(), added, changed };
}

const decideUndo: DecideUndo = ({ at, added, changed }, current) =>
  planUndo(
    {
      added: added.map((id) => ({ id, updatedAt: at })),
      changed: changed.map((before) => ({ before, after: { id: before.id, updatedAt: at } })),
    },
    current,
  );
