/** Words one of which a frame asks for, in lower case. Made by `makeCue`: the same words are the same cue. */
export type Cue = readonly string[];

/** A text frames are tried on. */
export interface FrameText {
  readonly text: string;
  /** The same in lower case, to see quickly which frames cannot match. */
  readonly small: string;
  /** Whether it holds what it was asked for before. */
  readonly held: Map<Cue, boolean>;
}

/** Longest text a frame is tried on, in UTF-16 code units. */
const longestText = 600;

/** Makes a text ready for frames. */
export function readFrameText(text: string): FrameText {
  const start = text.slice(0, longestText);
  return { text: start, small: start.toLowerCase(), held: new Map() };
}

/** The texts of one mail. `all`: all of them in one, to see which frames cannot match any. */
export interface FrameTexts {
  readonly texts: readonly FrameText[];
  readonly all: FrameText;
}

/** Makes several texts ready for frames. */
export function joinFrameTexts(texts: readonly FrameText[]): FrameTexts {
  return { texts, all: { text: "", small: texts.map(({ small }) => small).join("\n"), held: new Map() } };
}

const allCues = new Map<string, Cue>();

/** The cue of these words: many frames ask for the same ones, and a text is asked once. */
export function makeCue(words: readonly string[]): Cue {
  const key = words.join("|");
  const known = allCues.get(key) ?? words;
  allCues.set(key, known);
  return known;
}

/** Long words are rare, and a few are rarer than many. */
const rarityOf = (cue: Cue): number => Math.min(...cue.map((word) => word.length)) - cue.length / 10;

/** The cues there are, in the order in which to ask for them. */
export function rarestFirst(cues: readonly (Cue | null)[]): Cue[] {
  return cues.filter((cue) => cue !== null).sort((a, b) => rarityOf(b) - rarityOf(a));
}

/** True when one of the words stands somewhere in the text. */
export function holds({ small, held }: FrameText, cue: Cue): boolean {
  const known = held.get(cue);
  if (known !== undefined) return known;
  const found = cue.some((word) => small.includes(word));
  held.set(cue, found);
  return found;
}

/** Whether a code unit goes on in a word. Marks of punctuation beyond Latin do not. */
const isInWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xc0 && !(code >= 0x2000 && code < 0x2070) && !(code >= 0x3000 && code < 0x3040));

/** Where in the text one of the words begins, first place first; in a script that parts no words, wherever it stands. */
export function placesOf({ text, small }: FrameText, cue: Cue, partsWords: boolean): readonly number[] {
  // A few letters are longer in lower case: then the places are not the text's, and every one is tried.
  if (small.length !== text.length) return Array.from({ length: text.length }, (_, index) => index);
  const places: number[] = [];
  for (const word of cue) {
    for (let at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + 1))
      if (!partsWords || at === 0 || !isInWord(small.charCodeAt(at - 1))) places.push(at);
  }
  places.sort((a, b) => a - b);
  return places.filter((place, index) => place !== places[index - 1]);
}
