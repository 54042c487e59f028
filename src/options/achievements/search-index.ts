import MiniSearch from "minisearch";
import { fold } from "../../core/insight/words";
import type { SearchRow } from "./search-messages";

interface Kept {
  readonly folded: string;
  readonly createdAt: number;
}

/** An index over achievements, and how it is searched. */
export interface SearchIndex {
  /** Takes rows in; one with an id that is there already takes its place. */
  readonly put: (rows: readonly SearchRow[]) => void;
  readonly drop: (ids: readonly string[]) => void;
  /**
   * Ids of rows in which every word stands: at the beginning of a word or nearly so, the best first; then those that have
   * it inside a word, as German compounds do and languages that part no words, the newest first.
   */
  readonly find: (search: string) => string[];
}

/** Shorter words begin too many others for an index to be of use: they may stand anywhere, which is sooner found. */
const shortest = 3;

/** Makes an empty index. */
export function createSearchIndex(): SearchIndex {
  const kept = new Map<string, Kept>();
  const index = new MiniSearch<SearchRow>({
    fields: ["text", "more"],
    tokenize: (text) => text.split(/[^\p{L}\p{N}\p{M}+#]+/u),
    processTerm: (term) => fold(term),
    searchOptions: {
      combineWith: "AND",
      prefix: true,
      // One letter wrong in four to seven, two in a longer word.
      fuzzy: (term) => (term.length > shortest ? Math.min(2, Math.floor(term.length / 4)) : false),
      boost: { text: 2 },
    },
  });
  const drop = (ids: readonly string[]) => {
    for (const id of ids) if (kept.delete(id)) index.discard(id);
  };
  return {
    drop,
    put(rows) {
      drop(rows.map(({ id }) => id));
      for (const row of rows) kept.set(row.id, { folded: fold(`${row.text}\n${row.more}`), createdAt: row.createdAt });
      index.addAll(rows);
    },
    find(search) {
      const words = fold(search).split(/\s+/u).filter(Boolean);
      const long = words.filter((word) => word.length >= shortest);
      const holds = (id: string, some: readonly string[]) =>
        some.every((word) => kept.get(id)?.folded.includes(word) === true);
      const short = words.filter((word) => word.length < shortest);
      const indexed = long.length === 0 ? [] : index.search(long.join(" ")).map(({ id }) => String(id));
      const best = indexed.filter((id) => holds(id, short));
      const known = new Set(best);
      const inside = [...kept]
        .filter(([id]) => !known.has(id) && holds(id, words))
        .sort(([, a], [, b]) => b.createdAt - a.createdAt);
      return [...best, ...inside.map(([id]) => id)];
    },
  };
}
