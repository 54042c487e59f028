import { framesFor, isBlockText, isSure, readFrame } from "./frame";
import type { FrameTexts } from "./frame-text";
import type { LanguagePack } from "./language-pack";
import { type IsRoleNoun, roleNouns } from "./role-nouns";

/** Small words that may stand between the capitals of a role. */
const connectors: ReadonlySet<string> = new Set(
  "of and in for the to & / - – de on und für et en y e i do da a la".split(" "),
);
const wordOf = (token: string): string => token.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, "");

interface RoleSets {
  readonly stops: ReadonlySet<string>;
  readonly banned: ReadonlySet<string>;
}

const setsByPack = new WeakMap<LanguagePack, RoleSets>();

function roleSets(pack: LanguagePack): RoleSets {
  const { roleStops, notRoles } = pack.details;
  const sets = setsByPack.get(pack) ?? { stops: new Set(roleStops), banned: new Set(notRoles) };
  setsByPack.set(pack, sets);
  return sets;
}

/** Takes off what surrounds a role: numbers of the vacancy, stars, a place, what comes after a dash. */
function trimRole(raw: string, pack: LanguagePack): string {
  const plain = raw
    .replace(/[*_"“”„«»「」『』【】]|<[^>]*>/g, " ")
    .replace(/\s*[([（](?=[^)\]）]*\d)[^)\]）]*[)\]）]?/g, " ")
    .replace(/\s(?:ref|req|id|job id|requisition|n°|nr|№)\b.*$/i, "")
    .replace(/^\s*[A-Z]{0,4}-?\d[\d-]*\s+/, "")
    .replace(/\s+/g, " ")
    .trim();
  const { stops } = roleSets(pack);
  if (isBlockText(plain)) {
    let end = plain.length;
    for (const stop of stops) {
      const at = plain.indexOf(stop, 1);
      if (at > 0) end = Math.min(end, at);
    }
    return plain.slice(0, end).trim();
  }
  const words = plain.split(" ");
  const stop = words.findIndex(
    (word, index) => index > 0 && stops.has(word.toLowerCase().replace(/,$/u, "")) && !isInsideName(words, index),
  );
  return (stop < 0 ? words : words.slice(0, stop))
    .join(" ")
    .replace(/[\s,:–—-]+$/u, "")
    .replace(/^(?:(?:the|our|an?|for|as|of)\s+|[dl]['’]|[–—-]\s+)/i, "");
}

/** "Head of Data and Analytics", "Manager for Spain": a small word between capitals belongs to the name. */
function isInsideName(words: readonly string[], index: number): boolean {
  const next = words[index + 1] ?? "";
  return ["and", "for"].includes(words[index] ?? "") && /^\p{Lu}/u.test(next);
}

/** What a frame is not sure of is a role only with a noun people are called at work: quickly seen, and most have none. */
const mayBeRole = (text: string, isNoun: IsRoleNoun): boolean =>
  isBlockText(text) || text.split(/[\s\-/('’]+/u).some((word) => isNoun(wordOf(word)));

/** A role is written with capitals, or holds a noun people are called at work. `isNamed`: its frame is sure of it. */
function isRole(text: string, isNoun: IsRoleNoun, pack: LanguagePack, isNamed: boolean): boolean {
  if (text.length < 2 || text.length > 80) return false;
  const { notRoles, hasCapitals } = pack.details;
  const { banned } = roleSets(pack);
  if (isBlockText(text)) {
    if (notRoles.some((word) => text.includes(word)) || text.length > 30) return false;
    return isNamed || pack.details.roleWords.some((word) => text.includes(word.replaceAll("*", "")));
  }
  const words = text.split(" ").filter((word) => wordOf(word) !== "");
  if (words.length === 0 || words.length > 10) return false;
  const isNounOf = (word: string | undefined) => isNoun(wordOf(word ?? "")) && !banned.has(wordOf(word ?? ""));
  const holdsNoun = words.length >= 2 && (isNounOf(words.at(-1)) || (isNamed && words.some(isNounOf)));
  // "Process Engineer" is a role, "the process" is none.
  if (words.some((word) => banned.has(wordOf(word)) && !(holdsNoun && /^\p{Lu}/u.test(word)))) return false;
  const named = words.filter((word) => !connectors.has(word.toLowerCase()));
  const hasNoun = words.some((word) => [wordOf(word), ...word.split(/[-/(]/u).map(wordOf)].some(isNoun));
  if (!hasCapitals) return hasNoun || (isNamed && words.length <= 8);
  const isCapital = named.every((word) => /^[\p{Lu}\d(&]/u.test(word)) && named.length > 0;
  if (isCapital) return hasNoun || (isNamed && (named.length >= 2 || pack.tag !== "en") && !/\d{4}/.test(text));
  return (
    words.length <= (isNamed ? 8 : 5) &&
    hasNoun &&
    (isNamed || isNoun(wordOf(words.at(-1) ?? "")) || isNoun(wordOf(words[0] ?? "")))
  );
}

/** Pieces of a subject between dashes, bars and colons; the one with a role noun is the role. */
function roleInSubject(subject: string, isNoun: IsRoleNoun, pack: LanguagePack): string | null {
  const bracketed = [...subject.matchAll(/[(（「『【"“„«]([^)）」』】"”“»]{2,60})[)）」』】"”“»]/gu)].map(
    (match) => match[1] ?? "",
  );
  const pieces = subject
    .replace(/[(（【][^)）】]*[)）】]/gu, " ")
    .split(/\s[–—|·•-]+\s|[:：]\s*|\s[–—]|[!?｜／]|\s@\s|\sat\s|\s\/\s|\. |, /u);
  for (const piece of [...pieces, ...bracketed]) {
    const role = trimRole(
      piece.replace(/\s+(?:role|position|job|vacancy|search|post|opening|interview)\s*$/i, ""),
      pack,
    );
    if (isBlockText(role)) {
      if (isRole(role, isNoun, pack, false)) return role;
      continue;
    }
    if (!isRole(role, isNoun, pack, false)) continue;
    if (role.split(" ").some((word) => isNoun(wordOf(word)))) return role;
  }
  return null;
}

/** True for a name with a noun people are called at work at its end: no firm is called so. */
export function isNamedRole(role: string, pack: LanguagePack): boolean {
  return roleNouns(pack)(wordOf(role.split(" ").at(-1) ?? ""));
}

/** The role the reader applied for, as the mail writes it; null when no frame is sure. The first text is the subject. */
export function extractRole(mail: FrameTexts, company: string | null, pack: LanguagePack): string | null {
  const isNoun = roleNouns(pack);
  const frames = framesFor(pack.details.roleFrames, mail, pack);
  const [subject, ...sentences] = mail.texts;
  for (const place of [subject === undefined ? [] : [subject], sentences]) {
    for (const frame of frames) {
      const isNamed = isSure(frame);
      for (const sentence of place) {
        for (const { role } of readFrame(frame, sentence, pack)) {
          if (!isNamed && !mayBeRole(role ?? "", isNoun)) continue;
          const trimmed = trimRole(role ?? "", pack);
          if (isRole(trimmed, isNoun, pack, isNamed) && trimmed !== company) return trimmed;
        }
      }
    }
    if (place !== sentences) {
      const role = roleInSubject(subject?.text ?? "", isNoun, pack);
      if (role !== null && role !== company) return role;
    }
  }
  return null;
}
