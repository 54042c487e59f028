import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startSearch } from "../../../src/options/achievements/achievement-search";
import { createSearchIndex, type SearchIndex } from "../../../src/options/achievements/search-index";
import type { FromSearch, ToSearch } from "../../../src/options/achievements/search-messages";
import { sampleAchievement } from "../../support/sample-story";

const row = (id: string, text: string, more = "", createdAt = 1) => ({ id, text, more, createdAt });

describe("the index", () => {
  let index: SearchIndex;
  beforeEach(() => {
    index = createSearchIndex();
    index.put([
      row("a", "Ran the résumé workshop", "Halden 2021", 1),
      row("b", "Cut the Ladezeit by half", "workshop C++", 2),
      row("c", "負荷試験を自動化した", "18 %", 3),
    ]);
  });

  it("finds the beginning of a word, and a word that is spelt wrong, without marks over letters", () => {
    expect(index.find("resum")).toEqual(["a"]);
    expect(index.find("Wrokshop halden")).toEqual(["a"]);
  });

  it("puts what stands in the text before what stands beside it", () => {
    expect(index.find("workshop")).toEqual(["a", "b"]);
  });

  it("finds what stands inside a word, and in a language that parts no words", () => {
    expect(index.find("zeit")).toEqual(["b"]);
    expect(index.find("試験")).toEqual(["c"]);
  });

  it("wants every word, also those too short for an index", () => {
    expect(index.find("18 %")).toEqual(["c"]);
    expect(index.find("workshop c++")).toEqual(["b"]);
    expect(index.find("workshop zz")).toEqual([]);
    expect(index.find("a")).toEqual(["b", "a"]);
  });

  it("forgets what was taken out, and what stood there before", () => {
    index.drop(["a", "unknown"]);
    index.put([row("b", "Planted a garden", "", 2)]);
    expect(index.find("workshop")).toEqual([]);
    expect(index.find("garden")).toEqual(["b"]);
    index.put([row("a", "Ran the workshop again")]);
    expect(index.find("workshop")).toEqual(["a"]);
  });
});

/** A worker that answers when it is told to. */
class HeldWorker {
  readonly heard: ToSearch[] = [];
  isEnded = false;
  onmessage: ((event: MessageEvent<FromSearch>) => void) | null = null;
  onerror: (() => void) | null = null;
  postMessage(message: ToSearch): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  answer(data: FromSearch): void {
    this.onmessage?.(new MessageEvent("message", { data }));
  }
}

describe("the search beside a worker", () => {
  const some = (count: number) =>
    Array.from({ length: count }, (_, at) => sampleAchievement({ id: `a${at}`, text: `Row ${at}` }));
  let worker: HeldWorker;
  const start = () => startSearch(worker);
  const parts = () => worker.heard.map((one) => ("put" in one ? [one.put.length, one.drop] : one.search));

  beforeEach(() => {
    vi.useFakeTimers();
    worker = new HeldWorker();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("hands over portions with rests between them, and cannot tell before all are taken in", async () => {
    const search = start();
    const ready = vi.fn();
    search.onReady(ready);
    search.update(some(1_200));
    expect(parts()).toEqual([[500, []]]);
    worker.answer("taken");
    expect(await search.find("row")).toBeNull();
    vi.runAllTimers();
    expect(parts()).toEqual([
      [500, []],
      [500, []],
      [200, []],
    ]);
    worker.answer("taken");
    expect(ready).not.toHaveBeenCalled();
    worker.answer("taken");
    expect(ready).toHaveBeenCalledOnce();
    const found = search.find("row");
    worker.answer({ ask: 1, ids: ["a7"] });
    expect(await found).toEqual(["a7"]);
  });

  it("hands over only what changed, and what is gone", async () => {
    const search = start();
    const before = some(3);
    search.update(before);
    worker.answer("taken");
    search.update([...before]);
    expect(worker.heard).toHaveLength(1);
    const [first, second] = before;
    search.update([{ ...sampleAchievement(), ...first, text: "Row again" }, ...(second ? [second] : [])]);
    expect(parts().slice(1)).toEqual([[1, ["a2"]]]);
    // It is asked in the same breath: the worker hears of the change first.
    void search.find("again");
    expect(parts().at(-1)).toBe("again");
  });

  it("finds nothing any more once the worker failed, and leaves nobody waiting", async () => {
    const search = start();
    search.update(some(1));
    worker.answer("taken");
    const found = search.find("row");
    worker.onerror?.();
    expect(await found).toBeNull();
    expect(await search.find("row")).toBeNull();
    search.stop();
    expect(worker.isEnded).toBe(true);
  });
});
