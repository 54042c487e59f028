import { cutOutside } from "./cut-outside";
import type { Phrase } from "./language-pack";

/** A phrase ready to be used. `cues`: a sentence without any of these words cannot match; null means any sentence may. */
export interface CompiledPhrase {
  readonly expression: RegExp;
  readonly cues: ReadonlySet<string> | null;
}

interface Part {
  readonly source: string;
  readonly cues: ReadonlySet<string> | null;
}

type Lists = Readonly<Record<string, readonly Phrase[]>>;

const nothing: Part = { source: "", cues: null };

/** A capital inside the sentence is written as `~` before the word; see `sentences.ts`. */
const capital = "~?";

/** Gaps count words and are bounded, so that no phrase can run away on a long sentence. */
const gaps: Readonly<Record<string, Part>> = {
  "..": { source: "(?:[^ ]+ ){0,4}?", cues: null },
  "...": { source: "(?:[^ ]+ ){0,12}?", cues: null },
  "^": { source: "(?<=^ )", cues: null },
  $: { source: "$", cues: null },
  "{Name}": { source: "~[^ ]+ ", cues: null },
  "{digits}": { source: "[0-9]+ ", cues: null },
  "{number}": { source: "(?:[0-9]{1,3}|one|two|three|four|five|six|nine|twelve|eighteen) ", cues: null },
};

const escapeWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function compileWord(word: string): Part {
  if (word.endsWith("*")) return { source: `${capital}${escapeWord(word.slice(0, -1))}[^ ]* `, cues: null };
  return { source: `${capital}${escapeWord(word)} `, cues: new Set([word]) };
}

function compileChoice(choices: readonly string[], lists: Lists): Part {
  const parts = choices.map((choice) => compileSequence(choice, lists));
  const cues = parts.every((p) => p.cues !== null) ? new Set(parts.flatMap((p) => [...(p.cues ?? [])])) : null;
  return { source: `(?:${parts.map((p) => p.source).join("|")})`, cues };
}

function compileToken(token: string, lists: Lists): Part {
  const gap = gaps[token];
  if (gap !== undefined) return gap;
  if (token.startsWith("(")) return compileChoice(cutOutside(token.slice(1, -1), "|"), lists);
  if (token.startsWith("["))
    return { source: `${compileChoice(cutOutside(token.slice(1, -1), "|"), lists).source}?`, cues: null };
  if (token.startsWith("{")) {
    const list = lists[token.slice(1, -1)];
    if (list === undefined) throw new Error(`A phrase names the list ${token}, which its language pack does not have.`);
    return compileChoice(list, lists);
  }
  return compileWord(token);
}

/** The longer its shortest word, the rarer a set of cues is in ordinary text. */
const rarity = (cues: ReadonlySet<string>): number =>
  Math.min(...[...cues].map((word) => word.length)) - cues.size / 100;

function compileSequence(text: string, lists: Lists): Part {
  let { source, cues } = nothing;
  for (const token of cutOutside(text, " ")) {
    const part = compileToken(token, lists);
    source += part.source;
    if (part.cues !== null && (cues === null || rarity(part.cues) > rarity(cues))) cues = part.cues;
  }
  return { source, cues };
}

/** Turns a phrase of a language pack into an expression over normal sentences. Throws for a list the pack does not have. */
export function compilePhrase(phrase: Phrase, lists: Lists): CompiledPhrase {
  const { source, cues } = compileSequence(phrase, lists);
  return { expression: new RegExp(`(?<= )${source}`, "u"), cues };
}
