import type { LanguagePack } from "./language-pack";
import { writeNormal } from "./normal-text";

/** Share of a pack's common words among all words below which a text is not taken for that language. */
const leastShare = 0.14;
/**
 * A second language counts from this part of the first one's share on: mails mix, above all with English. Words that both
 * have say nothing: Spanish and French, Swedish and Danish share many.
 */
const secondShare = 0.3;
/** Least share of its own words for a second language. */
const leastBeside = 0.05;
/** Code units that are looked at: enough to be sure, few enough to be quick. */
const unitsRead = 1_600;
/** Least part of the letters that are in a script for a text to be in it. Japanese is told by its Kana among Han. */
const leastInScript = 0.3;
const leastKana = 0.12;
/** A text with more Kana than this is not Chinese. */
const mostKana = 0.1;

type Script = LanguagePack["script"];

const ranges: readonly (readonly [from: number, to: number, script: Exclude<Script, "Latn">])[] = [
  [0x400, 0x500, "Cyrl"],
  [0x600, 0x700, "Arab"],
  [0x900, 0x980, "Deva"],
  [0x3041, 0x3100, "Jpan"],
  [0x3400, 0xa000, "Hani"],
  [0xac00, 0xd7a4, "Kore"],
];

const space = 0x20;
const buffer = new Uint16Array(unitsRead);

/** For each common word of any language the numbers of its packs. */
const wordsOf = new WeakMap<readonly LanguagePack[], ReadonlyMap<string, readonly number[]>>();

function commonWords(packs: readonly LanguagePack[]): ReadonlyMap<string, readonly number[]> {
  const known = wordsOf.get(packs);
  if (known !== undefined) return known;
  const words = new Map<string, number[]>();
  for (const [number, pack] of packs.entries()) {
    for (const word of new Set(pack.commonWords.map(plain))) words.set(word, [...(words.get(word) ?? []), number]);
  }
  wordsOf.set(packs, words);
  return words;
}

function plain(word: string): string {
  const length = writeNormal(word, buffer);
  return String.fromCharCode(...buffer.subarray(1, length - 1));
}

/** What was counted in a text. */
interface Counts {
  words: number;
  letters: number;
  readonly common: number[];
  /** For each word that is a common one of any language, the numbers of its packs. */
  readonly met: (readonly number[])[];
  readonly scripts: Record<Script, number>;
}

function countWords(text: string, packs: readonly LanguagePack[]): Counts {
  const known = commonWords(packs);
  const length = writeNormal(text.slice(0, unitsRead - 2), buffer);
  const counts: Counts = {
    words: 0,
    letters: 0,
    common: packs.map(() => 0),
    met: [],
    scripts: { Latn: 0, Cyrl: 0, Arab: 0, Deva: 0, Jpan: 0, Hani: 0, Kore: 0 },
  };
  let start = 1;
  for (let index = 1; index < length; index++) {
    const code = buffer[index] ?? space;
    if (code !== space) {
      counts.letters += 1;
      if (code >= 0x400)
        for (const [from, to, script] of ranges) if (code >= from && code < to) counts.scripts[script] += 1;
      continue;
    }
    if (index > start) {
      counts.words += 1;
      const word = String.fromCharCode.apply(null, buffer.subarray(start, index) as unknown as number[]);
      const owners = known.get(word);
      if (owners !== undefined) {
        counts.met.push(owners);
        for (const number of owners) counts.common[number] = (counts.common[number] ?? 0) + 1;
      }
    }
    start = index + 1;
  }
  return counts;
}

function shareOf(pack: LanguagePack, number: number, { words, letters, common, scripts }: Counts): number {
  const byWords = (common[number] ?? 0) / Math.max(1, words);
  // Hindi and others are written in Latin letters as well.
  const asLatin = byWords >= leastShare ? byWords : 0;
  if (pack.script === "Latn") return asLatin;
  const inScript = scripts[pack.script] / Math.max(1, letters);
  const least = pack.script === "Jpan" ? leastKana : leastInScript;
  if (inScript < least) return asLatin;
  if (pack.script === "Hani" && scripts.Jpan > mostKana * letters) return 0;
  return 0.5 + inScript / 2 + byWords / 10;
}

/** Share of the words that are common in one language and not in the other. */
const shareBeside = ({ met, words }: Counts, number: number, other: number): number =>
  met.filter((owners) => owners.includes(number) && !owners.includes(other)).length / Math.max(1, words);

/** The packs of the languages a text is written in, the main one first; at most two, none when no pack is sure. */
export function tellLanguages(text: string, packs: readonly LanguagePack[]): readonly LanguagePack[] {
  const counts = countWords(text, packs);
  const shares = packs
    .map((pack, number) => ({ pack, number, share: shareOf(pack, number, counts) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  const [first] = shares;
  if (first === undefined) return [];
  const isBeside = (number: number): boolean => {
    const least = first.pack.script === "Latn" ? secondShare * shareBeside(counts, first.number, number) : leastBeside;
    return shareBeside(counts, number, first.number) >= Math.max(leastBeside, least);
  };
  const second = shares.slice(1).find(({ pack, number }) => pack.script === "Latn" && isBeside(number));
  return second === undefined ? [first.pack] : [first.pack, second.pack];
}
