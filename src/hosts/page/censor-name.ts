/** Ids are counted up, and may name a mail; classes are a mail app's own, and a digit or two is part of their name. */
type NameKind = "id" | "class";

/**
 * An id, a class or the name of an attribute without what could be somebody's: numbers in it, tokens as ids of mails
 * have them, addresses, and any of `words`, which the page shows as text. What is left out is a `…`.
 */
export function censorName(name: string, kind: NameKind, words: ReadonlySet<string>): string {
  if (name.length > 240 || /[^\w:.+=/-]/u.test(name)) return "…";
  const parts = name.split(/([-_:.]+)/u);
  const told = parts.map((part, index) => (index % 2 === 1 ? part : censorPart(part, kind, words)));
  if (kind === "class" || !told.includes("…")) return told.join("");
  // The code of an id can hold the signs that part words: what is left between them belongs to it.
  const whole = told.map((part, index) => (index % 2 === 1 || part === "" || isMadeOfWords(part) ? part : "…"));
  return whole.join("").replace(/…(?:[-_:.]*…)+/gu, "…");
}

function censorPart(part: string, kind: NameKind, words: ReadonlySet<string>): string {
  if (words.has(part.toLowerCase()) || /[+=/]/u.test(part)) return "…";
  // Names given by hand are made of words; what was coded is not. Short ones, as mail apps' classes are, say nothing.
  if (part.length >= 8 && !isMadeOfWords(part)) return "…";
  return kind === "id" ? part.replace(/\d.*$/u, "…") : part.replace(/\d{3,}/gu, "…");
}

/** Words in a row, as in `ReadingPaneContainerId` or `SUBJECT`, with at most a digit or two behind. Letters alone can be a code as well. */
function isMadeOfWords(part: string): boolean {
  if (/^[A-Z]{2,7}$/u.test(part)) return true;
  const letters = part.replace(/\d{1,2}$/u, "");
  const words = letters.split(/(?<=[a-z])(?=[A-Z])/u);
  const vowels = letters.match(/[aeiouy]/giu)?.length ?? 0;
  return (
    words.every((word) => /^(?:[A-Z]?[a-z]{1,15}|[A-Z]{2,16})$/u.test(word)) &&
    letters.length >= words.length * 3 &&
    vowels * 6 >= letters.length
  );
}

/** The words of a text in lower case, three letters or more, as they are held against names. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}
