import { idleWords } from "./idle-words";
import { fold } from "./words";

/** A word of a text as it is written there, and its stem, by which words of many languages meet. */
export interface StemmedWord {
  readonly stem: string;
  readonly spelling: string;
}

/**
 * A text's telling words in their order, each stem once, in its first spelling. Chinese and Japanese words are not
 * parted by spaces: of a run of Han letters every two neighbours count, and a run of kana is one word.
 */
export function stemWords(text: string): StemmedWord[] {
  const found = new Map<string, string>();
  eachStem(text, (stem, spelling) => {
    if (!found.has(stem)) found.set(stem, spelling);
  });
  return [...found].map(([stem, spelling]) => ({ stem, spelling }));
}

/** The same word by word, as often as each stands there; nothing is made for it, so that thousands of texts are soon gone through. */
export function eachStem(text: string, visit: (stem: string, spelling: string) => void): void {
  for (const word of text.match(words) ?? []) {
    if (isUnspacedIn.test(word)) {
      for (const run of word.match(runs) ?? []) {
        for (const spelling of isHan.test(run) ? pairsOf(run) : [run]) visitStem(spelling, visit);
      }
    } else visitStem(word, visit);
  }
}

function visitStem(spelling: string, visit: (stem: string, spelling: string) => void): void {
  const stem = stemOf(spelling);
  if (stem !== null) visit(stem, spelling);
}

const words = /[\p{L}\p{M}\p{N}]+[+#]*/gu;
const isUnspacedIn = /[\p{Script=Han}\p{Script=Katakana}]/u;
/** Inside a word: letters of Han, of Katakana, and all others, each for themselves. */
const runs = /\p{Script=Han}+|[\p{Script=Katakana}ー]+|[^\p{Script=Han}\p{Script=Katakana}ー]+/gu;
const isHan = /^\p{Script=Han}/u;

function pairsOf(run: string): string[] {
  const letters = Array.from(run);
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** What was worked out before; the words of one person are few, and the same again and again. */
const known = new Map<string, string | null>();
const mostKnown = 50_000;

function stemOf(spelling: string): string | null {
  const before = known.get(spelling);
  if (before !== undefined) return before;
  const stem = workOut(spelling);
  if (known.size >= mostKnown) known.clear();
  known.set(spelling, stem);
  return stem;
}

function workOut(spelling: string): string | null {
  const word = fold(spelling);
  if (idleWords.has(word)) return null;
  if (isUnspaced.test(spelling)) return spelling.length > 1 ? spelling : null;
  // NFKD takes Korean letters apart; particles stand at the end, so the first three syllables are compared.
  if (isKorean.test(spelling)) return spelling.length > 1 ? spelling.slice(0, 3) : null;
  // Two letters are a word of a trade if written large, or with a sign: "UX", "C#".
  if (word.length < 3) return /^(?!\p{N}+$)[\p{Lu}\p{N}]{2}$|[+#]$/u.test(spelling) ? word : null;
  if (!isLatin.test(word)) return word.slice(0, longest);
  return stemLatin(word);
}

const isUnspaced = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]/u;
const isKorean = /^\p{Script=Hangul}/u;
const isLatin = /^[a-z]+$/u;

/** Letters that languages write one word with, and how few are left of it at least. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, "f"],
  [/([ct])h/gu, "$1"],
  [/qu|k/gu, "c"],
  [/y/gu, "i"],
  [/([b-df-hj-np-tv-z])\1/gu, "$1"],
];

/** Endings by which languages make one word into many: plurals, persons, deeds, verbs. The longest first; they may stand one on another. */
const endings =
  /(?:i?[sz]ations?|at?iones|acion(?:es)?|azion[ei]|acoes|acao|ationen|ations?|asions?|as?jon(?:er)?|acja|acje|aties?|asi|cion(?:es)?|zion[ei]|coes|cao|tionen|tions?|ieren|ierung(?:en)?|iert|ating|ated|ates?|ments?|mento|mentos|amento|ship|schaft|ings?|ungen|ung|eurs?|euse|ers?|ores?|ors?|ar|ir|ed|en|es|s)$/u;
/** Of a short word, which no ending may be taken off. */
const plural = /(?<=^[a-z]{2,3}[^s])s$/u;
const softEnd = /[aeiou]+$/u;
const shortest = 4;
const longest = 7;

/** A stem that words of one root share across English, German, and the Romance and Nordic languages, where they share it in writing. */
function stemLatin(word: string): string {
  let stem = word.replace(plural, "");
  for (const [letters, one] of alike) stem = stem.replace(letters, one);
  for (let turn = 0; turn < 3; turn++) {
    const bare = stem.replace(endings, "").replace(softEnd, "");
    if (bare === stem || bare.length < shortest) break;
    stem = bare;
  }
  const bare = stem.length > shortest ? stem.replace(softEnd, "") : stem;
  return bare.slice(0, longest);
}
