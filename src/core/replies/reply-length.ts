import { noteLimit } from "../model/reply";

/** Words a reply has at most. */
const mostWords = 120;

/**
 * Characters, without white space, that say about as much as 120 English words where words are not told apart by spaces,
 * or hold more than one of ours. Translators count 1,000 English words as some 2,000 to 2,500 Japanese, 1,600 to 2,000
 * Chinese and 2,000 to 2,500 Korean characters; the upper end, for the polite forms of a letter.
 */
const mostLetters: Readonly<Record<string, number>> = { ja: 300, zh: 240, ko: 300 };

/** True for a text that is no longer than a reply should be. `tag`: its language as a BCP 47 tag. */
export function isShortEnough(text: string, tag: string): boolean {
  const letters = mostLetters[tag.split("-")[0] ?? ""];
  if (letters !== undefined) return Array.from(text.replace(/\s+/gu, "")).length <= letters;
  return text.split(/\s+/u).filter((word) => word !== "").length <= mostWords;
}

/** True for a text that fits where a note is put. */
export function isShortNote(text: string): boolean {
  return text.length <= noteLimit;
}
