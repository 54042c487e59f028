import { liveQuery } from "dexie";
import type { Pace } from "../../exchange/steps";
import { call } from "../../messages/call";
import { replacing } from "../../platform/replacing";
import { reportError } from "../../platform/report-error";
import { findDraft } from "../../store/drafts";
import { findLastImport } from "../../store/imports";
import type { ImportPorts } from "./import-ports";
import type { FromWork, ImportAsks, ToWork } from "./import-work";

interface Waiting {
  readonly onShare: ((share: number) => void) | undefined;
  readonly onAnswer: (answer: ImportAsks[keyof ImportAsks]["answer"] | null) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | null = null;
let count = 0;

/** The worker, which is started when it is needed first. One that fails answers everything that waits for it, and another takes its place. */
function wakeWorker(): Worker {
  if (worker) return worker;
  const started = new Worker(new URL("./import-worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<FromWork>) => {
    const one = waiting.get(data.id);
    if ("share" in data) one?.onShare?.(data.share);
    else one?.onAnswer(data.answer);
  });
  started.addEventListener("error", () => {
    reportError("import", null);
    started.terminate();
    worker = null;
    for (const { onAnswer } of [...waiting.values()]) onAnswer(null);
  });
  worker = started;
  return started;
}

/** Asks the worker; null if it failed, or could not be started. */
function askWorker<K extends keyof ImportAsks>(
  key: K,
  ask: ImportAsks[K]["ask"],
  { signal, onProgress }: Pace = {},
): Promise<ImportAsks[K]["answer"] | null> {
  const id = ++count;
  const stop = () => worker?.postMessage({ id, key: "stop" } satisfies ToWork);
  return new Promise((resolve) => {
    const onAnswer: Waiting["onAnswer"] = (answer) => {
      waiting.delete(id);
      signal?.removeEventListener("abort", stop);
      resolve(answer);
    };
    waiting.set(id, { onShare: onProgress, onAnswer });
    signal?.addEventListener("abort", stop);
    try {
      wakeWorker().postMessage({ id, key, ask });
    } catch (error) {
      reportError("import", error);
      onAnswer(null);
    }
  });
}

/** The background hears by itself that achievements changed, as long as it is awake; the copy of them must not wait for that. */
async function renewSnapshot(): Promise<void> {
  await call("snapshot/renew", null);
}

/** Bringing things in, as the options page does it. */
export const importPorts: ImportPorts = {
  read: async (files, pace) => (await askWorker("read", files, pace)) ?? { state: "failed" },
  more: async (group, from) => (await askWorker("more", { group, from })) ?? [],
  async write(without, pace) {
    const written = await askWorker("write", without, pace);
    if (written?.state === "written") await renewSnapshot();
    return written ?? { state: "failed" };
  },
  undo: (pace) =>
    replacing(async () => {
      const undone = await askWorker("undo", null, pace);
      if (undone?.state === "undone") await renewSnapshot();
      return undone ?? { state: "failed" };
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
