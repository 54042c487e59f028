import type { HostTables } from "../all-tables";
import { wordsOf } from "./censor-name";
import { describeStructure } from "./describe-structure";
import { findOneVisible, isVisible } from "./find";

/** The page's structure as text: see `describeStructure`. Never looks into a mail's body or into what is being written. */
export function describePage({ tables, words, region }: HostTables, page: Document): string {
  const closed = words.flatMap((need) => (tables[need] ?? []).map(({ selector }) => selector));
  const selectors = Object.values(tables).flatMap((table) => table.map(({ selector }) => selector));
  return describeStructure(page.body, {
    words: new Set(page.querySelectorAll([...closed, "[contenteditable]:not([contenteditable=false])"].join())),
    focus: findOneVisible(page, tables[region] ?? []),
    known: new Set(selectors.flatMap(wordsOf)),
    isShown: isVisible,
  });
}
