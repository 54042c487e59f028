import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/** Ends of sentences in the words Onward says. */
const sentenceEnd = /[.?:…](?=\s|$|”)/u;

/** How many words a person reads. Figures and single letters count as words. */
export function countWords(text: string): number {
  return text.split(/[\s–—]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The sentences of a text, without labels: a part of three words or less tells nothing of how hard it is to read. */
export function listSentences(messages: readonly string[]): string[] {
  return messages
    .flatMap((message) => message.split(sentenceEnd))
    .map((part) => part.trim())
    .filter((part) => countWords(part) > 3);
}

/** The grade of the American school year that can read these messages, after Flesch and Kincaid (1975). */
export function gradeOf(messages: readonly string[]): number {
  const sentences = listSentences(messages);
  const words = sentences.join(" ");
  return fleschKincaid({ sentence: sentences.length, word: countWords(words), syllable: syllable(words) });
}
