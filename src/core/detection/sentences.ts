import type { LanguagePack } from "./language-pack";
import type { Line } from "./quoted-history";

/** One sentence. `text` stands word for word in the mail; `normal` is what phrases match: ` we will not hire ~dev `. */
export interface Sentence {
  readonly text: string;
  readonly normal: string;
  readonly words: ReadonlySet<string>;
}

/** Longest sentence that is read, in UTF-16 code units: a longer one is no sentence but a table or a stack of links. */
const longestSentence = 900;

const startsSmall = /^[^\p{L}\p{N}]*\p{Ll}/u;
const endsSentence = /[.!?:;…。！？][)\]"'”’»]*\s*$/u;
const isListItem = /^\s*(?:[-*•–·▪]|\d{1,2}[.)])\s/u;

/** A line that the writer's program broke, and not the writer, goes on in the next one. */
function goesOn(line: string, next: string): boolean {
  const trimmed = line.trimEnd();
  if (endsSentence.test(trimmed) || isListItem.test(next)) return false;
  if (trimmed.endsWith(",")) return trimmed.length > 30;
  return (startsSmall.test(next) && trimmed.length > 25) || trimmed.length > 62;
}

/** Runs of lines that read as one, as pieces of the mail's text. */
function joinLines(text: string, lines: readonly Line[]): string[] {
  const runs: string[] = [];
  let start = -1;
  let end = -1;
  for (const line of lines) {
    if (line.text.trim() === "") {
      if (start >= 0) runs.push(text.slice(start, end));
      start = -1;
      continue;
    }
    const previous = start >= 0 ? text.slice(text.lastIndexOf("\n", end - 1) + 1, end) : "";
    if (start >= 0 && line.start === end + 1 && goesOn(previous, line.text) && end - start < longestSentence) {
      end = line.end;
      continue;
    }
    if (start >= 0) runs.push(text.slice(start, end));
    start = line.start;
    end = line.end;
  }
  if (start >= 0) runs.push(text.slice(start, end));
  return runs;
}

const boundary = /[.!?…]+[)\]"'”’»]*\s+|[。！？]\s*|\s[–—-]{1,3}\s(?=["“])/gu;

/** Cuts a run at the ends of its sentences. */
function cutRun(run: string, abbreviations: ReadonlySet<string>): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of run.matchAll(boundary)) {
    const end = match.index + match[0].length;
    const word = /[\p{L}.]*$/u.exec(run.slice(Math.max(0, match.index - 12), match.index))?.[0].toLowerCase() ?? "";
    const isStop = match[0].startsWith(".") && match[0].trim() === ".";
    if (isStop && (abbreviations.has(word) || /^\p{L}$/u.test(word))) continue;
    sentences.push(run.slice(start, end).trim());
    start = end;
  }
  sentences.push(run.slice(start).trim());
  return sentences.filter((s) => s !== "");
}

const debris =
  /&(?:nbsp|amp|zwnj|#\d{1,6});|<[^<>\n]{1,300}>|\[(?:image|cid)[^\]\n]{0,200}\]|https?:\/\/[^\s<>]{1,2000}|=20$|=$/giu;
const longQuote = /["“„«][^"“”„«»]{18,600}["”“»]/gu;
const wordExpression = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'&@+#]*|\?/gu;

/** Lower-case words with single spaces, short forms written out, a capital inside the sentence marked with `~`. */
function normaliseSentence(sentence: string, pack: LanguagePack): string {
  const plain = sentence
    .slice(0, longestSentence)
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(debris, " ")
    .replace(longQuote, " quotation ")
    .replace(/(?<=\p{L})\*+|\*+(?=\p{L})|[\u200b-\u200f\u00ad\ufeff]/gu, "");
  const words: string[] = [];
  for (const [word] of plain.matchAll(wordExpression)) {
    const isCapital = words.length > 0 && /^\p{Lu}/u.test(word) && word !== "I" && !word.startsWith("I'");
    for (const part of writeOut(word.toLowerCase(), pack)) words.push(isCapital ? `~${part}` : part);
  }
  return ` ${words.join(" ")} `;
}

function writeOut(word: string, pack: LanguagePack): readonly string[] {
  const whole = Object.hasOwn(pack.shortForms, word) ? pack.shortForms[word] : undefined;
  if (whole !== undefined) return whole.split(" ");
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe < 0) return [word];
  for (const from of [apostrophe - 1, apostrophe]) {
    const ending = from > 0 ? word.slice(from) : "";
    const long = Object.hasOwn(pack.shortForms, ending) ? pack.shortForms[ending] : undefined;
    if (long !== undefined) return [word.slice(0, from), ...long.split(" ")].filter((w) => w !== "");
  }
  return [word.replaceAll("'", "")];
}

/** Splits what is left of a mail into sentences; `text` is the text the lines were taken from. */
export function splitSentences(text: string, lines: readonly Line[], pack: LanguagePack): Sentence[] {
  const abbreviations = new Set(pack.abbreviations);
  return joinLines(text, lines)
    .flatMap((run) => cutRun(run, abbreviations))
    .map((sentence) => readSentence(sentence, pack));
}

/** One sentence, ready for phrases. */
export function readSentence(text: string, pack: LanguagePack): Sentence {
  const normal = normaliseSentence(text, pack);
  return { text, normal, words: new Set(normal.replaceAll("~", "").trim().split(" ")) };
}
