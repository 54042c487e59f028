import { conceptIds } from "./concepts";
import { findConcepts, type ReadyLexicon } from "./lexicon";
import { writeNormal } from "./normal-text";

/**
 * What the learned part of the detector sees of a sentence: its concepts, and which of them stand together in which order.
 * No word of a language is among it, so that what is learned from mails in one language holds for all. The same code
 * reads when the weights are trained and when a mail is judged: whoever changes it trains anew.
 */

/** Signs that are no words, after the concepts of the packs. */
const signs = { clock: 0, number: 1, question: 2, first: 3, last: 4, short: 5, long: 6, unknown: 7 } as const;

const conceptCount = conceptIds.length;
const signCount = Object.keys(signs).length;

/** Concepts and signs. */
const ideaCount = conceptCount + signCount;

const pairsFrom = ideaCount;
const closeFrom = pairsFrom + ideaCount * ideaCount;

/** Every feature there can be. Order: ideas, pairs in one sentence, pairs close together. */
export const featureCount = closeFrom + ideaCount * ideaCount;

/** The ideas of a feature, first the one that stands first. */
export function ideasOf(feature: number): readonly [first: number, second: number | null] {
  if (feature < pairsFrom) return [feature, null];
  const pair = (feature - pairsFrom) % (ideaCount * ideaCount);
  return [Math.floor(pair / ideaCount), pair % ideaCount];
}

/** The name of an idea. */
export function nameOfIdea(idea: number): string {
  return conceptIds[idea] ?? Object.keys(signs)[idea - conceptCount] ?? "";
}

/** Longest piece that is read as one sentence, in code units of normal text. */
const longest = 1_000;
/** Most ideas of one sentence; what comes after is not read. A sentence holds about fifteen. */
const mostIdeas = 90;
/** Two ideas are close when they begin within this many code units of each other: two or three words. */
const closeWithin = 14;
/** Bounds of a short and of a long sentence, in code units. */
const shortBelow = 40;
const longAbove = 220;

const text = new Uint16Array(longest);
const ideas = new Int32Array(mostIdeas);
const places = new Int32Array(mostIdeas);

/** A set of features, emptied without being written over: a mark is set when it holds the number of the round. */
export class FeatureSet {
  readonly list = new Int32Array(20_000);
  size = 0;
  readonly #marks = new Uint32Array(featureCount);
  #round = 0;

  clear(): void {
    this.size = 0;
    this.#round += 1;
  }

  add(feature: number): void {
    if (this.#marks[feature] === this.#round || this.size >= this.list.length) return;
    this.#marks[feature] = this.#round;
    this.list[this.size++] = feature;
  }
}

/** Where a sentence stands in its mail. */
export type SentencePlace = "first" | "last" | "within" | "subject";

let found = 0;
const note = (idea: number, place: number): void => {
  if (found === mostIdeas) return;
  ideas[found] = idea;
  places[found] = place;
  found += 1;
};

/** Puts the features of one sentence into `into`, which is emptied first. */
export function readFeatures(
  sentence: string,
  lexicons: readonly ReadyLexicon[],
  place: SentencePlace,
  into: FeatureSet,
): void {
  into.clear();
  const length = writeNormal(sentence, text);
  found = 0;
  for (const lexicon of lexicons) findConcepts(lexicon, text, length, note);
  for (let index = 1; index < length - 1; index++) {
    const code = text[index];
    if (code === 0x3a) note(conceptCount + signs.clock, index);
    else if (code === 0x3f) note(conceptCount + signs.question, index);
    else if (code === 0x30 && text[index - 1] === 0x20) note(conceptCount + signs.number, index);
  }
  sortByPlace();
  addPairs(into);
  const mark = (sign: keyof typeof signs) => into.add(conceptCount + signs[sign]);
  if (found === 0) mark("unknown");
  if (length < shortBelow) mark("short");
  if (length > longAbove) mark("long");
  if (place === "first" || place === "last") mark(place);
}

/** Insertion sort: what one lexicon found is in order already. */
function sortByPlace(): void {
  for (let index = 1; index < found; index++) {
    const idea = ideas[index] ?? 0;
    const at = places[index] ?? 0;
    let before = index - 1;
    while (before >= 0 && (places[before] ?? 0) > at) {
      ideas[before + 1] = ideas[before] ?? 0;
      places[before + 1] = places[before] ?? 0;
      before -= 1;
    }
    ideas[before + 1] = idea;
    places[before + 1] = at;
  }
}

function addPairs(into: FeatureSet): void {
  for (let later = 0; later < found; later++) {
    const second = ideas[later] ?? 0;
    const at = places[later] ?? 0;
    into.add(second);
    for (let earlier = 0; earlier < later; earlier++) {
      const first = ideas[earlier] ?? 0;
      if (first === second) continue;
      const pair = first * ideaCount + second;
      into.add(pairsFrom + pair);
      const apart = at - (places[earlier] ?? 0);
      if (apart > 0 && apart < closeWithin) into.add(closeFrom + pair);
    }
  }
}
