import { readFrame } from "./frame";
import type { LanguagePack } from "./language-pack";
import { roleNouns } from "./role-nouns";

const connectors: ReadonlySet<string> = new Set([
  "of",
  "and",
  "in",
  "for",
  "the",
  "to",
  "&",
  "/",
  "-",
  "–",
  "de",
  "on",
]);
const wordOf = (token: string): string => token.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Takes off what surrounds a role: numbers of the vacancy, stars, a place, what comes after a dash. */
function trimRole(raw: string, pack: LanguagePack): string {
  const plain = raw
    .replace(/[*_"“”]|<[^>]*>/g, " ")
    .replace(/\s*[([](?=[^)\]]*\d)[^)\]]*[)\]]?/g, " ")
    .replace(/\s(?:ref|req|id|job id|requisition)\b.*$/i, "")
    .replace(/^\s*[A-Z]{0,4}-?\d[\d-]*\s+/, "")
    .replace(/\s+/g, " ")
    .trim();
  const words = plain.split(" ");
  const stops = new Set(pack.details.roleStops);
  const stop = words.findIndex((word, index) => index > 0 && stops.has(word) && !isInsideName(words, index));
  return (stop < 0 ? words : words.slice(0, stop))
    .join(" ")
    .replace(/[\s,:–—-]+$/u, "")
    .replace(/^(?:the|our|an?|for|as|of)\s+/i, "");
}

/** "Head of Data and Analytics", "Manager for Spain": a small word between capitals belongs to the name. */
function isInsideName(words: readonly string[], index: number): boolean {
  const next = words[index + 1] ?? "";
  return ["and", "for"].includes(words[index] ?? "") && /^\p{Lu}/u.test(next);
}

/** A role is written with capitals, or ends with a noun people are called at work. */
function isRole(text: string, nouns: ReadonlySet<string>, pack: LanguagePack, isNamed: boolean): boolean {
  const words = text.split(" ").filter((word) => wordOf(word) !== "");
  if (words.length === 0 || words.length > 9 || text.length > 80) return false;
  const banned = new Set(pack.details.notRoles);
  if (words.some((word) => banned.has(wordOf(word)))) return false;
  const named = words.filter((word) => !connectors.has(word.toLowerCase()));
  const hasNoun = words.some((word) => nouns.has(wordOf(word)));
  const isCapital = named.every((word) => /^[\p{Lu}\d(&]/u.test(word)) && named.length > 0;
  const last = wordOf(words.at(-1) ?? "");
  if (isCapital) return hasNoun || (isNamed && named.length >= 2 && !/\d{4}/.test(text));
  return words.length <= 4 && nouns.has(last) && words.every((word) => /^[\p{L}-]+$/u.test(word));
}

/** Pieces of a subject between dashes, bars and colons; the one with a role noun is the role. */
function roleInSubject(subject: string, nouns: ReadonlySet<string>, pack: LanguagePack): string | null {
  const bracketed = [...subject.matchAll(/\(([^)]{4,60})\)/g)].map((match) => match[1] ?? "");
  const pieces = subject.replace(/\([^)]*\)/g, " ").split(/\s[–—|-]+\s|:\s|\s[–—]|[!?]|\s@\s|\sat\s|\s\/\s|\. /u);
  for (const piece of [...pieces, ...bracketed]) {
    const role = trimRole(
      piece.replace(/\s+(?:role|position|job|vacancy|search|post|opening|interview)\s*$/i, ""),
      pack,
    );
    if (
      role.includes(" ") &&
      isRole(role, nouns, pack, false) &&
      role.split(" ").some((word) => nouns.has(wordOf(word)))
    )
      return role;
  }
  return null;
}

/** The role the reader applied for, as the mail writes it; null when no frame is sure. */
export function extractRole(
  subject: string,
  sentences: readonly string[],
  company: string | null,
  pack: LanguagePack,
): string | null {
  const nouns = roleNouns(pack);
  for (const place of [[subject], sentences]) {
    for (const frame of pack.details.roleFrames) {
      const isNamed = frame.startsWith("(position") || (frame.endsWith(")") && frame.includes("position"));
      for (const sentence of place) {
        for (const { role } of readFrame(frame, sentence)) {
          const trimmed = trimRole(role ?? "", pack);
          if (isRole(trimmed, nouns, pack, isNamed) && trimmed !== company) return trimmed;
        }
      }
    }
    if (place.length === 1) {
      const role = roleInSubject(subject, nouns, pack);
      if (role !== null) return role;
    }
  }
  return null;
}
