import { cutOutside } from "./cut-outside";
import { type Cue, type FrameText, type FrameTexts, holds, makeCue, placesOf, rarestFirst } from "./frame-text";
import type { Frame, LanguagePack } from "./language-pack";
import { once } from "./once";
import { blockOf } from "./sentences";

/** What a frame read out of a text; a place the frame does not have is undefined. */
export interface FrameMatch {
  readonly role?: string;
  readonly company?: string;
  readonly reason?: string;
  readonly name?: string;
}

/** Longest thing that is read out, in UTF-16 code units. */
const longest = 90;
const mostMatches = 12;

/** What a place takes: a company begins with a capital where the language has them. */
function placeOf(token: string, isBlocks: boolean, hasCapitals: boolean): string | undefined {
  if (token === "{role}")
    return `(?<role>(?:[^\\n.!?;|<>。！？、，]|(?<=[^\\s.]\\p{L}{0,3})\\.(?=\\s\\p{Ll}|\\s?(?:de|di)\\s)){2,${longest}}?)`;
  if (token === "{company}") {
    if (isBlocks) return "(?<company>[^\\s。、，！？「」（）()【】|:：<>]{2,40}?)";
    return hasCapitals
      ? `(?<company>[«„“"]?[\\p{Lu}\\d][^\\n!?;:|<>()]{1,${longest}}?)`
      : `(?<company>[«„“"]?[\\p{L}\\d][^\\n!?;:|<>()،]{1,60}?)`;
  }
  if (token === "{reason}") return "(?<reason>[^\\n.!?;。！？]{6,200})";
  const starts = /^\{reason:(.+)\}$/u.exec(token)?.[1];
  if (starts !== undefined) return `(?<reason>(?:${starts})(?![\\p{L}\\p{M}])[^\\n.!?;。！？]{4,200})`;
  if (token === "{name}") return isBlocks ? "(?<name>[\\p{L}\\s　・]{1,12}?)" : "(?<name>\\p{L}[^\\n.!?;|<>,(]{1,40}?)";
  return undefined;
}

const escapeWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
/** The first letter may be either: frames stay sensitive to capitals only where something is read out. */
const eitherCase = (word: string): string =>
  escapeWord(word).replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** How a frame's words follow each other, and what ends its last place. */
interface Manner {
  readonly isBlocks: boolean;
  readonly hasCapitals: boolean;
  readonly gap: string;
}

function compileToken(token: string, manner: Manner): string {
  const place = placeOf(token, manner.isBlocks, manner.hasCapitals);
  if (place !== undefined) return place;
  if (token.endsWith(":")) return `${compileToken(token.slice(0, -1), manner)}\\s*[:：]`;
  const inner = /^[([](.*)[)\]]$/.exec(token)?.[1];
  if (inner !== undefined) {
    const choice = cutOutside(inner, "|")
      .map((words) =>
        cutOutside(words, " ")
          .map((word) => compileToken(word, manner))
          .join(manner.gap),
      )
      .join("|");
    return `(?:${choice})`;
  }
  if (token.endsWith("*")) return `${eitherCase(token.slice(0, -1))}[\\p{L}\\p{M}]*`;
  return eitherCase(token);
}

/** A frame ready to be used. A text without a word of each of `cues` cannot match. */
interface ReadyFrame {
  readonly expression: () => RegExp;
  readonly cues: readonly Cue[];
  /** What it begins with; null where it may begin with anything. */
  readonly start: Cue | null;
}

const compiled = new WeakMap<LanguagePack, Map<Frame, ReadyFrame>>();

function readyFrame(frame: Frame, pack: LanguagePack): ReadyFrame {
  const frames = compiled.get(pack) ?? new Map<Frame, ReadyFrame>();
  compiled.set(pack, frames);
  const known = frames.get(frame);
  if (known !== undefined) return known;
  const tokens = cutOutside(frame.replace(/^!\s*/u, ""), " ");
  const cues = tokens.map(cueOf);
  const start = cues[0] ?? null;
  const ready: ReadyFrame = {
    expression: once(() => compileFrame(tokens, start === null ? "gu" : "uy", pack)),
    cues: rarestFirst(cues),
    start,
  };
  frames.set(frame, ready);
  return ready;
}

/** Words one of which a token asks for; null where it can do without. */
function cueOf(token: string): Cue | null {
  const inner = /^\((.*)\):?$/u.exec(token)?.[1];
  const choices = inner === undefined ? [token] : cutOutside(inner, "|");
  const words = choices.map((choice) => (cutOutside(choice, " ")[0] ?? "").replace(/[*:]/gu, "").toLowerCase());
  return words.some((word) => word === "" || /^[[({]/u.test(word)) ? null : makeCue(words);
}

const isBlockScript = ({ script }: LanguagePack): boolean =>
  script === "Jpan" || script === "Hani" || script === "Kore";

/** A frame as an expression. A place at the end runs to the end of the clause. */
function compileFrame(tokens: readonly string[], flags: string, pack: LanguagePack): RegExp {
  const isBlocks = isBlockScript(pack);
  const { hasCapitals } = pack.details;
  const manner: Manner = { isBlocks, hasCapitals, gap: isBlocks ? "\\s*" : "\\s+" };
  let source = isBlocks ? "" : "(?<![\\p{L}\\p{M}\\d])";
  for (const [index, token] of tokens.entries()) {
    const gap = index === tokens.length - 1 ? "" : manner.gap;
    const part = compileToken(token, manner);
    source += token.startsWith("[") ? `(?:${part}${gap})?` : `${part}${gap}`;
  }
  const last = tokens.at(-1) ?? "";
  if (last.startsWith("{")) {
    const ends = hasCapitals ? "|,? (?!(?:of|de|and) )\\p{Ll}" : "|,\\s|\\s[–—-]\\s";
    source += `(?=$|[(](?!\\p{L}{1,4}[)])|(?<![(]\\p{L}{1,4})[)]|[\\n.!?;:|<>。！？、，：（）「」【】،؛؟।]${ends})`;
  } else if (!isBlocks) source += "(?![\\p{L}\\p{M}\\d])";
  return new RegExp(source, flags);
}

/** True for a frame that is believed although nothing else speaks for what it reads. */
export const isSure = (frame: Frame): boolean => frame.startsWith("!");

/** The frames that may match in any of these texts: most cannot. */
export function framesFor(frames: readonly Frame[], { all }: FrameTexts, pack: LanguagePack): Frame[] {
  return frames.filter((frame) => readyFrame(frame, pack).cues.every((cue) => holds(all, cue)));
}

/** Every reading of a frame in one text. Texts are short, so that this stays linear in the mail. */
export function readFrame(frame: Frame, text: FrameText, pack: LanguagePack): FrameMatch[] {
  const { cues, start, expression } = readyFrame(frame, pack);
  const [rarest] = cues;
  if (rarest !== undefined && !holds(text, rarest)) return [];
  return start === null
    ? readAnywhere(expression(), text.text)
    : readAt(expression(), text, start, !isBlockScript(pack));
}

function readAnywhere(expression: RegExp, text: string): FrameMatch[] {
  const found: FrameMatch[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null && found.length < mostMatches; match = expression.exec(text)) {
    found.push({ ...match.groups });
    // A reading may begin inside the one before: "for taking part in the interview for the Analyst role".
    expression.lastIndex = match.index + 1;
  }
  return found;
}

/** The same where one of its first words stands: much quicker than trying every place. */
function readAt(expression: RegExp, text: FrameText, start: Cue, partsWords: boolean): FrameMatch[] {
  const found: FrameMatch[] = [];
  for (const place of placesOf(text, start, partsWords)) {
    expression.lastIndex = place;
    const match = expression.exec(text.text);
    if (match !== null) found.push({ ...match.groups });
    if (found.length === mostMatches) break;
  }
  return found;
}

/** True where the pack's script parts no words. */
export function isBlockText(text: string): boolean {
  blockOf.lastIndex = 0;
  return blockOf.test(text);
}
