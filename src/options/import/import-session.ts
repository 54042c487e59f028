import { liveQuery } from "dexie";
import { planUndo } from "../../exchange/plan-import";
import { call, newWriteId } from "../../messages/call";
import { reportError } from "../../platform/report-error";
import { listAchievements } from "../../store/achievements";
import { findDraft } from "../../store/drafts";
import { type DecideUndo, findLastImport, isFull, undoLastImport, writeImport } from "../../store/imports";
import type { ImportPorts } from "./import-ports";
import { readSources } from "./read-sources";

/** Bringing things in, as the options page does it. */
export const importPorts: ImportPorts = {
  read: (files, pace) =>
    settle(pace.signal, () =>
      readSources(files, { listKept: () => listAchievements(), newId: newWriteId, now: Date.now() }, pace),
    ),
  write: ({ name, plan }, pace) =>
    settle(pace.signal, async () => {
      const written = await writeImport({ ...plan, name, at: timeOf(plan) }, pace);
      await call("store/replaced", null);
      return { state: "written", ...written } as const;
    }),
  undo: (pace) =>
    settle(pace.signal, async () => {
      const stayed = await undoLastImport(decideUndo, pace);
      await call("store/replaced", null);
      return { state: "undone", stayed } as const;
    }),
  followLast(onLast) {
    const query = liveQuery(() => findLastImport());
    const following = query.subscribe({ next: onLast, error: () => onLast(null) });
    return () => following.unsubscribe();
  },
  async readDraft(id) {
    const draft = await findDraft(id).catch(() => null);
    return draft?.fields ?? null;
  },
  async saveDraft(id, fields) {
    return (await call("draft/write", { id, fields })).ok;
  },
};

/** When a plan was made, which is when all it writes is said to be changed. */
function timeOf({ added, changed }: Parameters<ImportPorts["write"]>[0]["plan"]): number {
  return added[0]?.updatedAt ?? changed[0]?.after.updatedAt ?? Date.now();
}

const decideUndo: DecideUndo = ({ at, added, changed }, current) =>
  planUndo(
    {
      added: added.map((id) => ({ id, updatedAt: at })),
      changed: changed.map((before) => ({ before, after: { id: before.id, updatedAt: at } })),
    },
    current,
  );

/** Carries something out that can be stopped, or fail; then nothing was changed. */
async function settle<T>(signal: AbortSignal | undefined, work: () => Promise<T>) {
  try {
    return await work();
  } catch (error) {
    if (signal?.aborted) return { state: "stopped" } as const;
    reportError("import", error);
    return { state: isFull(error) ? "full" : "failed" } as const;
  }
}
