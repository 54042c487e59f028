import { foldText } from "./fold-text";
import type { LanguagePack } from "./language-pack";

type ShortForms = LanguagePack["shortForms"];

/** One sentence. `text` stands word for word in the mail; `normal` is what phrases match: ` we will not hire dev~ `. */
export interface Sentence {
  readonly text: string;
  readonly normal: string;
  readonly words: ReadonlySet<string>;
}

/** Longest sentence that is matched, in UTF-16 code units: a longer one is no sentence but a table or a stack of links. */
const longestSentence = 900;

/** A character that is matched as a word by itself: Han, Kana, Hangul. */
export const blockOf = /[\u3005\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/gu;

const debris =
  /&(?:nbsp|amp|zwnj|#\d{1,6});|<[^<>\n]{1,300}>|\[(?:image|cid)[^\]\n]{0,200}\]|https?:\/\/[^\s<>]{1,2000}|=20$|=$/giu;
const longQuote = /["“„«][^"“”„«»]{18,600}["”“»]|[「『][^「『」』]{12,400}[」』]/gu;

const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;
/** What a code unit is, found out once: 1 nothing, 2 a part of a word, 3 only inside a word, 4 a question mark. */
const classes = new Uint8Array(0x10000);
const inWord = 2;
const insideOnly = 3;
const question = 4;
for (const sign of "'&@+#") classes[sign.charCodeAt(0)] = insideOnly;
for (const sign of "?？؟") classes[sign.charCodeAt(0)] = question;

function classOf(code: number): number {
  const known = classes[code];
  if (known !== 0) return known ?? 1;
  const found = letterOrDigit.test(String.fromCharCode(code)) ? inWord : 1;
  classes[code] = found;
  return found;
}

/** Writes one sentence out: lower-case words with single spaces, a capital inside marked with `~` behind the word. */
class NormalWriter {
  readonly words = new Set<string>();
  #normal = "";
  readonly #shortForms: ShortForms;

  constructor(shortForms: ShortForms) {
    this.#shortForms = shortForms;
  }

  get normal(): string {
    return `${this.#normal} `;
  }

  /** A short form goes in as the words it stands for. */
  add(word: string): void {
    const small = word.toLowerCase();
    const mark = this.#normal !== "" && small !== word && isCapitalised(word) ? "~" : "";
    if (isPlain.test(small) && (this.#shortForms === undefined || !Object.hasOwn(this.#shortForms, small)))
      this.#put(small, mark);
    else
      for (const part of writeOut(small, this.#shortForms)) {
        if (isPlain.test(part)) this.#put(part, mark);
        else for (const one of foldWord(part).split(" ")) this.#put(one, one === "" ? "" : mark);
      }
  }

  #put(word: string, mark: string): void {
    if (word === "") return;
    this.#normal += ` ${word}${mark}`;
    this.words.add(word);
  }
}

/** One sentence, ready for the phrases of a pack. */
export function readSentence(text: string, { shortForms }: Pick<LanguagePack, "shortForms">): Sentence {
  const plain = clean(text.slice(0, longestSentence));
  const writer = new NormalWriter(shortForms);
  let index = 0;
  while (index < plain.length) {
    const kind = classOf(plain.charCodeAt(index));
    const start = index++;
    if (kind === question) writer.add("?");
    if (kind !== inWord) continue;
    while (index < plain.length && isInside(plain.charCodeAt(index))) index++;
    writer.add(plain.slice(start, index));
  }
  return { text, normal: writer.normal, words: writer.words };
}

function isInside(code: number): boolean {
  const kind = classOf(code);
  return kind === inWord || kind === insideOnly;
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word) && word !== "I" && !word.startsWith("I'");

const isPlain = /^[a-z0-9?]+$/u;

function foldWord(word: string): string {
  return foldText(word)
    .replace(/[？؟]/u, "?")
    .replace(blockOf, (block) => ` ${block} `)
    .replace(/ {2,}/gu, " ")
    .trim();
}

/** Signs without which there is nothing to clean; most sentences have none. */
const needsCleaning = /[’‘ʼ´`&<[=*"“„«「『\u200b-\u200f\u00ad\ufeff]|https?:/iu;

/** Without debris, long quotations and marks; one kind of apostrophe. */
function clean(sentence: string): string {
  if (!needsCleaning.test(sentence)) return sentence;
  return sentence
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(debris, " ")
    .replace(longQuote, " quotation ")
    .replace(/(?<=\p{L})\*+|\*+(?=\p{L})|[\u200b-\u200f\u00ad\ufeff]/gu, "");
}

function writeOut(word: string, shortForms: ShortForms): readonly string[] {
  const apostrophe = word.lastIndexOf("'");
  if (shortForms === undefined) return [word.replaceAll("'", "")];
  const whole = Object.hasOwn(shortForms, word) ? shortForms[word] : undefined;
  if (whole !== undefined) return whole.split(" ");
  if (apostrophe < 0) return [word];
  for (const from of [apostrophe - 1, apostrophe]) {
    const ending = from > 0 ? word.slice(from) : "";
    const long = Object.hasOwn(shortForms, ending) ? shortForms[ending] : undefined;
    if (long !== undefined) return [word.slice(0, from), ...long.split(" ")].filter((w) => w !== "");
  }
  return [word.replaceAll("'", "")];
}
