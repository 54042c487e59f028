/**
 * Text as the lexicon and the learned features read it: lower case, accents off, one space between words,
 * digits as `0`, a clock time as `0:0`, a question mark as a word of its own, everything else gone. Characters of scripts
 * without spaces stay as they are.
 */

const apart = 0;
const letter = 1;
const digit = 2;
/** A character that is a word, or a syllable, by itself: Han, Kana, Hangul. */
const block = 3;
/** Joins its neighbours as if it were not there: accents, marks of direction, joiners, soft hyphens, apostrophes. */
const ignored = 4;

/** Characters below this are folded and classed by table, the others by range. */
const tableSize = 0x0a00;
const folded = new Uint16Array(tableSize);
const classes = new Uint8Array(tableSize);

/** Letters that are written now one way and now the other. */
const sameLetters: Readonly<Record<number, number>> = {
  305: 0x69, // dotless i
  1105: 0x435, // Cyrillic io
  1570: 0x627,
  1571: 0x627,
  1573: 0x627,
  1609: 0x64a,
  1577: 0x647,
  2305: 0x902, // Devanagari: candrabindu, and letters with a dot
  2392: 0x915,
  2393: 0x916,
  2394: 0x917,
  2395: 0x91c,
  2396: 0x921,
  2397: 0x922,
  2398: 0x92b,
  2399: 0x92f,
};

/** The Turkish capital of i: its small letter is written as two. */
const dottedCapital = 0x130;

for (let code = 0; code < tableSize; code++) {
  const small = code === dottedCapital ? "i" : String.fromCharCode(code).toLowerCase();
  const base = code < 0x250 ? small.normalize("NFD").charCodeAt(0) : small.charCodeAt(0);
  folded[code] = sameLetters[small.charCodeAt(0)] ?? base;
  if (/\p{M}/u.test(small)) classes[code] = code < 0x900 ? ignored : letter;
  else if (/\p{L}/u.test(small)) classes[code] = letter;
  else if (/\p{N}/u.test(small)) classes[code] = digit;
}
for (const code of [0x27, 0xad, 0x60, 0xb4, 0x640, 0x93c]) classes[code] = ignored;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const smallN = 0x6e;
const smallT = 0x74;

/** An apostrophe parts two words, as in "l'entretien" and "we'll", but for the one of "don't". */
const partsWords = (before: number, after: number): boolean =>
  classOf(before) === letter && classOf(after) === letter && !(before === smallN && foldOf(after) === smallT);

function classOf(code: number): number {
  if (code < tableSize) return classes[code] ?? apart;
  if (code < 0x1e00) return letter;
  if (code < 0x2000) return letter;
  if (code < 0x3005) {
    const joins =
      (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069);
    return joins || code === 0x2019 || code === 0x2018 || code === 0x2bc ? ignored : apart;
  }
  if (code < 0x3041) return code === 0x3005 ? block : apart;
  if (code < 0xa000) return block;
  if (code < 0xac00) return letter;
  if (code < 0xd7b0) return block;
  if (code < 0xf900) return apart;
  if (code < 0xfb00) return block;
  if (code < 0xfe00) return letter;
  if (code === 0xfeff || code <= 0xfe0f) return ignored;
  if (code >= 0xff10 && code <= 0xff19) return digit;
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) return letter;
  return code >= 0xff66 && code <= 0xff9d ? block : apart;
}

/** Latin letters with accents beyond the table, as in Vietnamese, and full-width letters. */
function foldOf(code: number): number {
  if (code < tableSize) return folded[code] ?? code;
  if (code >= 0xff21 && code <= 0xff5a) return (code - 0xfee0) | 0x20;
  if (code >= 0x1e00 && code < 0x2000) return String.fromCharCode(code).toLowerCase().normalize("NFD").charCodeAt(0);
  return code;
}

const space = 0x20;
const zero = 0x30;
const colon = 0x3a;
const questionMark = 0x3f;

/** True for a character that is a word by itself in normal text. */
export function isBlock(code: number): boolean {
  return code >= 0x3005 && classOf(code) === block;
}

const bar = 0x7c;
const star = 0x2a;

/**
 * Writes the normal form of `text` into `into`, with a space at both ends, and answers its length. What does not fit is
 * left out. "with marks" keeps the bars and stars of a lexicon.
 */
export function writeNormal(text: string, into: Uint16Array, marks: "with marks" | "bare" = "bare"): number {
  const most = into.length - 2;
  let length = 0;
  into[length++] = space;
  let last = space;
  const put = (code: number) => {
    into[length++] = code;
    last = code;
  };
  for (let index = 0; index < text.length && length < most; index++) {
    const code = text.charCodeAt(index);
    if (marks === "with marks" && (code === bar || code === star)) {
      put(code);
      continue;
    }
    const isParting = isApostrophe(code) && partsWords(last, text.charCodeAt(index + 1));
    const kind = isParting ? apart : classOf(code);
    if (kind === letter) {
      if (last === zero) put(space);
      if (length < most) put(foldOf(code));
    } else if (kind === digit) {
      if (last === zero) continue;
      if (last !== space && last !== colon) put(space);
      if (length < most) put(zero);
    } else if (kind === block) put(code);
    else if (kind === apart) {
      if (last === zero && (code === colon || code === 0xff1a) && classOf(text.charCodeAt(index + 1)) === digit)
        put(colon);
      else if (code === questionMark || code === 0xff1f || code === 0x61f) {
        if (last !== space) put(space);
        put(questionMark);
        put(space);
      } else if (last !== space) put(space);
    }
  }
  if (last !== space) into[length++] = space;
  return length;
}
