import type { LanguagePack } from "./language-pack";

/** A line in small letters, without marks. */
export const lettersOf = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\s]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

/** A few words and a comma above a name close a letter in any language: "Hugs from the bakery,". */
export const looksClosing = (line: string): boolean => /[,，،]$/u.test(line) && line.split(/\s+/u).length <= 6;

const closingsByPack = new WeakMap<LanguagePack, readonly string[]>();

/** The closing a line begins with, the longest, in letters alone; null for any other line. */
export function closingOf(line: string, pack: LanguagePack): string | null {
  let closings = closingsByPack.get(pack);
  if (closings === undefined) {
    closings = [...pack.details.closings].sort((a, b) => b.length - a.length);
    closingsByPack.set(pack, closings);
  }
  const letters = lettersOf(line);
  const isAt = (closing: string) =>
    letters.startsWith(closing) && (letters.length === closing.length || letters[closing.length] === " ");
  return closings.find(isAt) ?? null;
}

/** True for a line that closes a letter. */
export const isClosing = (line: string, pack: LanguagePack): boolean => closingOf(line, pack) !== null;
