import { wordsBeside } from "../../core/insight/find-achievements";
import type { Achievement } from "../../core/model/achievement";
import type { FromSearch, SearchRow, ToSearch } from "./search-messages";

/** A search over achievements that answers later. */
export interface AchievementSearch {
  /** What there is now; only what changed since the last time is taken in. */
  readonly update: (achievements: readonly Achievement[]) => void;
  /** Ids of what was found, the best first; null while it cannot tell. */
  readonly find: (search: string) => Promise<readonly string[] | null>;
  /** Calls back whenever it can tell from now on. */
  readonly onReady: (ready: () => void) => void;
  readonly stop: () => void;
}

/** As much of a worker as is needed, so that a test can stand in for one. */
type SearchWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** Rows that are handed over at once: copying more of them would be felt while somebody types. */
const portion = 500;

/** Searches by an index that a worker holds. If the worker fails, nothing is found by it any more. */
export function startSearch(worker: SearchWorker): AchievementSearch {
  let known: ReadonlyMap<string, Achievement> = new Map();
  let waiting: { put: SearchRow[]; drop: string[] } = { put: [], drop: [] };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let untaken = 0;
  let isBuilt = false;
  let lastAsk = 0;
  let hasFailed = false;
  let ready = () => {};
  const asked = new Map<number, (ids: readonly string[] | null) => void>();
  const send = (message: ToSearch) => worker.postMessage(message);
  // Once it is built, what is handed over is taken in before what is asked after it.
  const canTell = () => isBuilt && !hasFailed && waiting.put.length === 0;
  const fail = () => {
    hasFailed = true;
    for (const answer of asked.values()) answer(null);
    asked.clear();
  };

  const handOver = () => {
    const { put, drop } = waiting;
    waiting = { put: put.slice(portion), drop: [] };
    untaken++;
    send({ put: put.slice(0, portion), drop });
    timer = waiting.put.length > 0 ? setTimeout(handOver) : undefined;
  };

  worker.onerror = fail;
  worker.onmessage = ({ data }: MessageEvent<FromSearch>) => {
    if (data === "taken") {
      untaken--;
      isBuilt ||= untaken === 0 && waiting.put.length === 0;
      if (untaken === 0 && canTell()) ready();
      return;
    }
    asked.get(data.ask)?.(data.ids);
    asked.delete(data.ask);
  };

  return {
    update(achievements) {
      const now = new Map(achievements.map((achievement) => [achievement.id, achievement]));
      const changed = achievements.filter((achievement) => known.get(achievement.id) !== achievement);
      const gone = [...known.keys()].filter((id) => !now.has(id));
      known = now;
      if (changed.length === 0 && gone.length === 0) return;
      // What waits may be older than what comes.
      const fresh = new Set([...changed.map(({ id }) => id), ...gone]);
      const before = waiting.put.filter(({ id }) => !fresh.has(id));
      waiting = { put: [...before, ...changed.map(toRow)], drop: [...waiting.drop, ...gone] };
      if (timer === undefined) handOver();
    },
    find(search) {
      if (!canTell()) return Promise.resolve(null);
      const ask = ++lastAsk;
      return new Promise((resolve) => {
        asked.set(ask, resolve);
        send({ ask, search });
      });
    },
    onReady(then) {
      ready = then;
    },
    stop() {
      clearTimeout(timer);
      fail();
      worker.terminate();
    },
  };
}

function toRow(achievement: Achievement): SearchRow {
  const { id, text, createdAt } = achievement;
  return { id, text, more: wordsBeside(achievement).join("\n"), createdAt };
}
