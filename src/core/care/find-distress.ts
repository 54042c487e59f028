import { distressPhrases, type PhrasesOfLanguage } from "./distress-phrases";

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
  return known.some((language) => sentences.some((sentence) => isSaidIn(sentence, language)));
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

const known: readonly PhrasesOfLanguage[] = Object.values(distressPhrases).map(
  ({ says, notAfter, notBefore, isJoined }) => ({
    says: says.map(toPlain).map((phrase) => (isJoined ? phrase.trim() : phrase)),
    notAfter: notAfter.map((word) => (isJoined ? toPlain(word).trim() : toPlain(word).trimEnd())),
    notBefore: notBefore.map((word) => (isJoined ? toPlain(word).trim() : toPlain(word).trimStart())),
    isJoined,
  }),
);

function isSaidIn(sentence: string, { says, notAfter, notBefore, isJoined }: PhrasesOfLanguage): boolean {
  return says.some((phrase) => {
    for (let at = sentence.indexOf(phrase); at >= 0; at = sentence.indexOf(phrase, at + 1)) {
      const before = sentence.slice(0, at).trimEnd();
      const rest = sentence.slice(at + phrase.length);
      const after = isJoined ? rest.trimStart() : rest;
      if (!notAfter.some((word) => before.endsWith(word)) && !notBefore.some((word) => after.startsWith(word)))
        return true;
    }
    return false;
  });
}
