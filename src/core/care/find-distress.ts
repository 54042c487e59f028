import { distressPhrases } from "./distress-phrases";

/** Ends of sentences: a phrase never runs from one into the next. */
const sentenceEnds = /[.!?…。！？؟।;\n\r]+/u;

/** Signs that are typed one way or the other, or left out: they make no difference here. */
const sameSigns: readonly (readonly [RegExp, string])[] = [
  [/['’‘`´]/gu, ""],
  [/ß/gu, "ss"],
  [/ł/gu, "l"],
  [/ı/gu, "i"],
  [/[أإآٱ]/gu, "ا"],
  [/ى/gu, "ي"],
  [/ة/gu, "ه"],
  [/[\u064b-\u0652\u0640]/gu, ""],
  [/ँ/gu, "ं"],
];

/**
 * True when somebody writes of themselves that they want to die, to harm themselves, or see no way out. It goes by
 * whole phrases in the first person, so that "this deadline kills me" is none; what is missed costs less than a
 * figure of speech that is taken at its word. The text is looked at and forgotten.
 */
export function hasDistress(text: string): boolean {
  const sentences = text.split(sentenceEnds).map(toPlain);
  return known.some((group) => sentences.some((sentence) => isSaidIn(sentence, group)));
}

/** Words between single spaces, with one before and one after. */
function toPlain(text: string): string {
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .normalize("NFC");
  const same = sameSigns.reduce((plain, [sign, other]) => plain.replace(sign, other), folded);
  return ` ${same.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim()} `;
}

interface KnownGroup {
  readonly says: readonly KnownPhrase[];
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
  readonly isJoined: boolean;
}

interface KnownPhrase {
  readonly words: string;
  readonly isLast: boolean;
}

const known: readonly KnownGroup[] = Object.values(distressPhrases).flatMap(({ groups, notAfter, isJoined }) => {
  const toPhrase = (text: string) => (isJoined ? toPlain(text).trim() : toPlain(text));
  return groups.map(({ says, notBefore }) => ({
    says: readPhrases(says).map((phrase) => ({ words: toPhrase(phrase), isLast: phrase.endsWith(".") })),
    notAfter: readPhrases(notAfter).map((word) => toPhrase(word).trimEnd()),
    notBefore: readPhrases(notBefore).map((word) => toPhrase(word).trimStart()),
    isJoined,
  }));
});

/** What stands between the bars of a list. */
export function readPhrases(list: string): string[] {
  return list === "" ? [] : list.split("|").map((phrase) => phrase.trim());
}

function isSaidIn(sentence: string, { says, notAfter, notBefore, isJoined }: KnownGroup): boolean {
  return says.some(({ words, isLast }) => {
    for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
      const before = sentence.slice(0, at).trimEnd();
      const rest = sentence.slice(at + words.length);
      const after = isJoined ? rest.trimStart() : rest;
      const isOther =
        (isLast && after !== "") ||
        notAfter.some((word) => before.endsWith(word)) ||
        notBefore.some((word) => after.startsWith(word));
      if (!isOther) return true;
    }
    return false;
  });
}
