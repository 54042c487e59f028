/** Words that tell nothing about what somebody did or what a role asks for. */
const idle = new Set(
  (
    "the and for with that this from have has had was were are you your our their they them his her its not but all any can will " +
    "would could should about into over than then when where which while who how what more most very also just been being after " +
    "before each other some such only own same out off one two new role team work job position application candidate company"
  ).split(" "),
);

/** A text's telling words: lower case, without marks over letters, plurals and singulars alike. */
export function tellingWords(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}+#]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !idle.has(word)).map(singular));
}

/** Lower case and without marks over letters, so that "Résumé" is found by "resume". */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function singular(word: string): string {
  return word.length > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
