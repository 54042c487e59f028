import { cutOutside } from "./cut-outside";
import { foldText } from "./fold-text";
import type { LanguagePack, Phrase } from "./language-pack";
import { once } from "./once";
import { blockOf, type Sentence } from "./sentences";

/**
 * A phrase ready to be used. A sentence without one word of each of `needs` cannot match. `cues`: the rarest of them; null
 * means any sentence may match.
 */
export interface CompiledPhrase {
  readonly cues: ReadonlySet<string> | null;
  readonly needs: readonly ReadonlySet<string>[];
  /** Made at its first use: most phrases of a language are never tried. */
  readonly expression: () => RegExp;
}

interface Part {
  readonly source: string;
  readonly cues: ReadonlySet<string> | null;
}

/** What of a pack its phrases are compiled with. */
type PhrasePack = Pick<LanguagePack, "lists" | "script"> & {
  readonly details?: Pick<LanguagePack["details"], "numberWords">;
};

const escapeWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A capital inside the sentence is written as `~` behind the word; see `sentences.ts`. */
const capital = "~?";

/** Gaps count words and are bounded, so that no phrase can run away on a long sentence. */
const gaps: Readonly<Record<string, Part>> = {
  "^": { source: "(?<=^ )", cues: null },
  $: { source: "$", cues: null },
  "{Name}": { source: "[^ ]+~ ", cues: null },
  "{digits}": { source: "[0-9]+ ", cues: null },
};

function gapOf(token: string, pack: PhrasePack): Part | undefined {
  const isBlocks = hasBlocks(pack.script);
  if (token === "..") return { source: `(?:[^ ]+ ){0,${isBlocks ? 8 : 4}}?`, cues: null };
  if (token === "...") return { source: `(?:[^ ]+ ){0,${isBlocks ? 30 : 12}}?`, cues: null };
  if (token !== "{number}") return gaps[token];
  const words = Object.keys(pack.details?.numberWords ?? {}).map((word) => escapeWord(spell(word)).trim());
  return { source: `(?:${["[0-9]{1,3}", ...words].join("|")}) `, cues: null };
}

/** True for scripts in which every character is matched as a word. */
function hasBlocks(script: LanguagePack["script"]): boolean {
  return script === "Jpan" || script === "Hani" || script === "Kore";
}

/** A word as it stands in a normal sentence: folded, and one block after the other. */
function spell(word: string): string {
  return foldText(word.toLowerCase())
    .replace(blockOf, (block) => ` ${block} `)
    .replace(/ {2,}/gu, " ")
    .trim();
}

const plainWord = /^[a-z0-9]+$/u;

function compileWord(word: string): Part {
  if (plainWord.test(word)) return { source: `${word}${capital} `, cues: new Set([word]) };
  if (word.endsWith("*")) return { source: `${escapeWord(spell(word.slice(0, -1)))}[^ ]* `, cues: null };
  if (word.startsWith("*")) return { source: `[^ ]*${escapeWord(spell(word.slice(1)))}${capital} `, cues: null };
  const spelled = spell(word);
  return { source: `${escapeWord(spelled)}${capital} `, cues: new Set([spelled.split(" ")[0] ?? ""]) };
}

function compileChoice(choices: readonly string[], pack: PhrasePack): Part {
  const parts = choices.map((choice) => compileSequence(choice, pack));
  const cues = parts.every((p) => p.cues !== null) ? new Set(parts.flatMap((p) => [...(p.cues ?? [])])) : null;
  return { source: `(?:${parts.map((p) => p.source).join("|")})`, cues };
}

const compiledLists = new WeakMap<readonly string[], Part>();

function compileList(token: string, pack: PhrasePack): Part {
  const list = pack.lists[token.slice(1, -1)];
  if (list === undefined) throw new Error(`A phrase names the list ${token}, which its language pack does not have.`);
  const part = compiledLists.get(list) ?? compileChoice(list, pack);
  compiledLists.set(list, part);
  return part;
}

function compileToken(token: string, pack: PhrasePack): Part {
  const gap = gapOf(token, pack);
  if (gap !== undefined) return gap;
  if (token.startsWith("(")) return compileChoice(cutOutside(token.slice(1, -1), "|"), pack);
  if (token.startsWith("["))
    return { source: `${compileChoice(cutOutside(token.slice(1, -1), "|"), pack).source}?`, cues: null };
  if (token.startsWith("{")) {
    return compileList(token, pack);
  }
  return compileWord(token);
}

const rarities = new WeakMap<ReadonlySet<string>, number>();

/** The longer its shortest word, the rarer a set of cues is in ordinary text. */
function rarity(cues: ReadonlySet<string>): number {
  const known = rarities.get(cues);
  if (known !== undefined) return known;
  let shortest = Number.POSITIVE_INFINITY;
  for (const word of cues) shortest = Math.min(shortest, word.length);
  const found = shortest - cues.size / 100;
  rarities.set(cues, found);
  return found;
}

const compileTokens = (text: string, pack: PhrasePack): Part[] =>
  cutOutside(text, " ").map((token) => compileToken(token, pack));

function rarestOf(parts: readonly Part[]): ReadonlySet<string> | null {
  return parts.reduce<ReadonlySet<string> | null>(
    (best, { cues }) => (cues !== null && (best === null || rarity(cues) > rarity(best)) ? cues : best),
    null,
  );
}

function compileSequence(text: string, pack: PhrasePack): Part {
  const parts = compileTokens(text, pack);
  return { source: parts.map(({ source }) => source).join(""), cues: rarestOf(parts) };
}

/** Words without which none of the parts can match, the rarest first. */
function needsOf(parts: readonly Part[]): ReadonlySet<string>[] {
  return parts.flatMap(({ cues }) => (cues === null ? [] : [cues])).sort((a, b) => rarity(b) - rarity(a));
}

/** Where a phrase stands in a normal sentence, or null. */
export function findPhrase({ expression, needs }: CompiledPhrase, { normal, words }: Sentence): RegExpExecArray | null {
  return needs.every((cues) => sharesWord(cues, words)) ? expression().exec(normal) : null;
}

/** Turns a phrase of a language pack into an expression over normal sentences. Throws for a list the pack does not have. */
export function compilePhrase(phrase: Phrase, pack: PhrasePack): CompiledPhrase {
  const parts = compileTokens(phrase, pack);
  // Begins with the space before it: an expression that begins with a letter is found quickly.
  const expression = once(() => new RegExp(` ${parts.map(({ source }) => source).join("")}`, "u"));
  return { cues: rarestOf(parts), needs: needsOf(parts), expression };
}

/** True when two sets of words have one in common. */
function sharesWord(cues: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  const [few, many] = cues.size < words.size ? [cues, words] : [words, cues];
  for (const word of few) if (many.has(word)) return true;
  return false;
}
