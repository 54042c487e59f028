import { cutOutside } from "./cut-outside";
import type { Frame } from "./language-pack";

/** What a frame read out of a text; a place the frame does not have is undefined. */
export interface FrameMatch {
  readonly role?: string;
  readonly company?: string;
  readonly reason?: string;
}

/** Longest thing that is read out, in UTF-16 code units. */
const longest = 90;
const mostMatches = 12;
const places: Readonly<Record<string, string>> = {
  "{role}": `(?<role>[^\\n.!?;|<>]{2,${longest}}?)`,
  "{company}": `(?<company>[\\p{Lu}\\d][^\\n!?;:|<>()]{1,${longest}}?)`,
  "{reason}": "(?<reason>[^\\n.!?;]{12,200})",
};

const escapeWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** The first letter may be either: frames stay sensitive to capitals only where something is read out. */
const eitherCase = (word: string): string =>
  escapeWord(word).replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`);

function compileToken(token: string): string {
  const place = places[token];
  if (place !== undefined) return place;
  if (token.endsWith(":")) return `${compileToken(token.slice(0, -1))}\\s*:`;
  const inner = /^[([](.*)[)\]]$/.exec(token)?.[1];
  if (inner === undefined) return eitherCase(token);
  const choice = cutOutside(inner, "|")
    .map((words) => cutOutside(words, " ").map(compileToken).join("\\s+"))
    .join("|");
  return `(?:${choice})`;
}

const compiled = new Map<Frame, RegExp>();

/** A frame as an expression. A place at the end runs to the end of the clause. */
function compileFrame(frame: Frame): RegExp {
  const known = compiled.get(frame);
  if (known !== undefined) return known;
  let source = "(?<![\\p{L}\\d])";
  const tokens = cutOutside(frame, " ");
  for (const [index, token] of tokens.entries()) {
    const gap = index === tokens.length - 1 ? "" : "\\s+";
    source += token.startsWith("[") ? `(?:${compileToken(token)}${gap})?` : `${compileToken(token)}${gap}`;
  }
  const last = tokens.at(-1) ?? "";
  source += last.startsWith("{") ? "(?=$|[\\n.!?;:|<>()]|,? (?!(?:of|de|and) )\\p{Ll})" : "(?![\\p{L}\\d])";
  const expression = new RegExp(source, "gu");
  compiled.set(frame, expression);
  return expression;
}

/** Every reading of a frame in one sentence. Sentences are short, so that this stays linear in the mail. */
export function readFrame(frame: Frame, sentence: string): FrameMatch[] {
  const text = sentence.slice(0, 600);
  const expression = compileFrame(frame);
  const found: FrameMatch[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null && found.length < mostMatches; match = expression.exec(text)) {
    found.push({ ...match.groups });
    // A reading may begin inside the one before: "for taking part in the interview for the Analyst role".
    expression.lastIndex = match.index + 1;
  }
  return found;
}
