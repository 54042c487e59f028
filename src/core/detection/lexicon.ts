import { conceptIds } from "./concepts";
import type { LanguagePack } from "./language-pack";
import { LetterTree } from "./letter-tree";
import { isBlock, writeNormal } from "./normal-text";

/** A pack's words as trees of letters, ready to be walked. */
export interface ReadyLexicon {
  readonly words: LetterTree;
  /** Endings, their letters in reverse; null where the pack has none. */
  readonly endings: LetterTree | null;
}

/** Told of a concept, and of the place in the text it begins at. */
export type TellConcept = (concept: number, at: number) => void;

const space = 0x20;
const star = 0x2a;
const bar = 0x7c;

/** Longest list of one concept's entries, in code units. */
const longestList = 12_000;
const list = new Uint16Array(longestList);
const longestEntry = 250;
const entry = new Uint16Array(longestEntry);

/** Puts an entry into the tree; a star after a stem stands for any ending of that word. */
function addEntry(tree: LetterTree, length: number, concept: number): void {
  let node = 0;
  for (let index = 0; index < length; index++) {
    const code = entry[index] ?? space;
    if (code !== star) node = tree.grow(node, code);
    else if (index === length - 1) {
      tree.putOpen(node, concept);
      return;
    } else node = tree.growAfterStem(node);
  }
  tree.putWhole(node, concept);
}

/** The same from the last letter to the first. */
function addEnding(tree: LetterTree, length: number, concept: number): void {
  let node = 0;
  for (let index = length - 1; index >= 0; index--) node = tree.grow(node, entry[index] ?? space);
  tree.putWhole(node, concept);
}

/** Reads the entries of one concept. Letter by letter, since it is what the first mail of a language waits for. */
function addEntries(entries: string, words: LetterTree, endings: LetterTree, concept: number): void {
  const end = writeNormal(entries, list, "with marks");
  let length = 0;
  let isEnding = false;
  for (let index = 1; index <= end; index++) {
    const code = index === end ? bar : (list[index] ?? space);
    if (code === bar) {
      if (entry[length - 1] === space) length -= 1;
      if (length > 0) (isEnding ? addEnding : addEntry)(isEnding ? endings : words, length, concept);
      length = 0;
      isEnding = false;
    } else if (length === 0) {
      if (code === star) isEnding = true;
      else if (code !== space) entry[length++] = code;
    } else if (length < longestEntry && !(isEnding && code === star)) {
      // Between characters that are words by themselves a space means nothing.
      if (isBlock(code) && entry[length - 1] === space) length -= 1;
      entry[length++] = code;
    }
  }
}

/**
 * Makes lists of entries ready; what is told of a text is the number of an entry's list. Takes a few milliseconds for a
 * lexicon, so it is done once a language, when its first mail is read.
 */
export function compileLists(lists: readonly string[]): ReadyLexicon {
  const words = new LetterTree(lists.reduce((sum, entries) => sum + entries.length, 0));
  const endings = new LetterTree();
  for (const [number, entries] of lists.entries()) addEntries(entries, words, endings, number);
  return { words, endings: endings.isEmpty ? null : endings };
}

const ready = new WeakMap<LanguagePack, ReadyLexicon>();

/** The lexicon of a pack, made ready at its first use. */
export function lexiconOf(pack: LanguagePack): ReadyLexicon {
  const known = ready.get(pack) ?? compileLists(conceptIds.map((id) => pack.concepts[id]));
  ready.set(pack, known);
  return known;
}

/** Walks on from one node over the text; tells each concept of each entry met on the way, as beginning at `start`. */
function walk(
  tree: LetterTree,
  text: Uint16Array,
  length: number,
  at: number,
  from: number,
  start: number,
  tell: TellConcept,
): void {
  let node = from;
  for (let index = at; index < length; index++) {
    node = tree.next(node, text[index] ?? space);
    if (node < 0) return;
    const marks = tree.marksOf(node);
    if (marks === 0) continue;
    tree.tellOpen(node, start, tell);
    const after = text[index + 1] ?? space;
    if (after === space || isBlock(after)) tree.tellWhole(node, start, tell);
    const following = tree.afterStem(node);
    if (following < 0) continue;
    let end = index + 1;
    while (end < length && text[end] !== space) end++;
    walk(tree, text, length, end, following, start, tell);
  }
}

/** Tells every concept in a normal text, in the order of the text; an entry inside a longer one counts as well. */
export function findConcepts(
  { words, endings }: ReadyLexicon,
  text: Uint16Array,
  length: number,
  tell: TellConcept,
): void {
  let index = 1;
  while (index < length) {
    const code = text[index] ?? space;
    if (code === space) index++;
    else if (isBlock(code)) index = readBlocks(words, text, length, index, tell);
    else {
      walk(words, text, length, index, 0, index, tell);
      let end = index;
      while (end < length && text[end] !== space && !isBlock(text[end] ?? space)) end++;
      if (endings !== null) readEnding(endings, text, index, end, tell);
      index = end;
    }
  }
}

/** Every entry that begins here, in a script without spaces; those between blocks mean nothing. Answers where to go on. */
function readBlocks(words: LetterTree, text: Uint16Array, length: number, at: number, tell: TellConcept): number {
  let node = 0;
  for (let index = at; index < length; index++) {
    const code = text[index] ?? space;
    if (code === space) continue;
    node = words.next(node, code);
    if (node < 0) break;
    if (words.marksOf(node) !== 0) words.tellWhole(node, at, tell);
  }
  return at + 1;
}

function readEnding(endings: LetterTree, text: Uint16Array, start: number, end: number, tell: TellConcept): void {
  let node = 0;
  for (let index = end - 1; index >= start; index--) {
    node = endings.next(node, text[index] ?? space);
    if (node < 0) return;
    endings.tellWhole(node, start, tell);
  }
}

const wordBuffer = new Uint16Array(longestEntry);

/** True when a text says one of these concepts, by their numbers. */
export function saysConcept(text: string, lexicon: ReadyLexicon, concepts: ReadonlySet<number>): boolean {
  let says = false;
  findConcepts(lexicon, wordBuffer, writeNormal(text, wordBuffer), (concept) => {
    says ||= concepts.has(concept);
  });
  return says;
}
