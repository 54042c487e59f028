/**
 * How people say, of themselves, that they want to die, to harm themselves, or see no way out. Whole phrases in the first
 * person, each as one writes it; small and capital letters, marks above letters, hyphens and apostrophes make no difference.
 */
export interface PhrasesOfLanguage {
  readonly groups: readonly PhraseGroup[];
  /** Right before a phrase these turn it into something else: "no" before "quiero morir". */
  readonly notAfter: string;
  /** True where words are not parted by spaces, or carry others on their edges: a phrase may then stand inside a word. */
  readonly isJoined: boolean;
}

/**
 * Phrases that the same words turn into something else: what follows one phrase means nothing after another, as "of this" after
 * "I see no way out" and after "I want to die". All three lists are parted by bars.
 */
interface PhraseGroup {
  /** One that is written with a full stop counts at the end of a sentence alone. */
  readonly says: string;
  /** Right after a phrase these turn it into something else: "of embarrassment" after "I want to die". */
  readonly notBefore: string;
}
