import type { LanguagePack, Phrase } from "./language-pack";
import { type CompiledPhrase, compilePhrase, findPhrase } from "./phrase";
import type { Sentence } from "./sentences";

const compiled = new WeakMap<LanguagePack, Map<Phrase, CompiledPhrase>>();

/** Where a phrase stands in a sentence, or null. Each phrase is compiled once a pack. */
export function matchPhrase(phrase: Phrase, sentence: Sentence, pack: LanguagePack): RegExpExecArray | null {
  const phrases = compiled.get(pack) ?? new Map<Phrase, CompiledPhrase>();
  compiled.set(pack, phrases);
  let ready = phrases.get(phrase);
  if (ready === undefined) {
    ready = compilePhrase(phrase, pack);
    phrases.set(phrase, ready);
  }
  return findPhrase(ready, sentence);
}

/** True when any of the phrases stands in any of the sentences. */
export function isSaid(phrases: readonly Phrase[], sentences: readonly Sentence[], pack: LanguagePack): boolean {
  return sentences.some((sentence) => phrases.some((phrase) => matchPhrase(phrase, sentence, pack) !== null));
}
