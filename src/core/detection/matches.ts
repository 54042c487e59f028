import type { LanguagePack, Phrase } from "./language-pack";
import { type CompiledPhrase, compilePhrase, findPhrase } from "./phrase";
import type { Sentence } from "./sentences";

/** Phrases made ready: found by the words they cannot do without, so that most sentences try only a few. */
interface ReadyPhrases {
  readonly byCue: ReadonlyMap<string, readonly CompiledPhrase[]>;
  readonly always: readonly CompiledPhrase[];
}

const ready = new WeakMap<readonly Phrase[], ReadyPhrases>();

function readyPhrases(phrases: readonly Phrase[], pack: LanguagePack): ReadyPhrases {
  const known = ready.get(phrases);
  if (known !== undefined) return known;
  const byCue = new Map<string, CompiledPhrase[]>();
  const always: CompiledPhrase[] = [];
  for (const phrase of phrases) {
    const one = compilePhrase(phrase, pack);
    if (one.cues === null) always.push(one);
    for (const cue of one.cues ?? []) byCue.set(cue, [...(byCue.get(cue) ?? []), one]);
  }
  const made = { byCue, always };
  ready.set(phrases, made);
  return made;
}

/** Where the first of a pack's phrases that stands in a sentence does so, or null. A list is made ready at its first use. */
export function matchPhrases(
  phrases: readonly Phrase[],
  sentence: Sentence,
  pack: LanguagePack,
): RegExpExecArray | null {
  const { byCue, always } = readyPhrases(phrases, pack);
  for (const phrase of always) {
    const found = findPhrase(phrase, sentence);
    if (found !== null) return found;
  }
  for (const word of sentence.words) {
    for (const phrase of byCue.get(word) ?? []) {
      const found = findPhrase(phrase, sentence);
      if (found !== null) return found;
    }
  }
  return null;
}

/** True when any of the phrases stands in any of the sentences. */
export function isSaid(phrases: readonly Phrase[], sentences: readonly Sentence[], pack: LanguagePack): boolean {
  return sentences.some((sentence) => matchPhrases(phrases, sentence, pack) !== null);
}
