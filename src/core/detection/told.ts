import { conceptIds } from "./concepts";
import type { LanguagePack, ToldWords } from "./language-pack";
import { compileLists, findConcepts, lexiconOf, type ReadyLexicon } from "./lexicon";
import { writeNormal } from "./normal-text";

const kinds = [
  "work",
  "merit",
  "gap",
  "advice",
  "strength",
  "compare",
  "reason",
  "other",
  "ahead",
] as const satisfies readonly (keyof ToldWords)[];
type Kind = (typeof kinds)[number];

/** What a sentence of an answer holds. */
export interface Told {
  /** The sentence, word for word, a greeting at its front left out. */
  readonly text: string;
  readonly has: ReadonlySet<Kind>;
  /** It says of itself that nobody wrote it. */
  readonly isAutomatic: boolean;
}

/** Longest sentence that is read, in code units of normal text, and the shortest that can tell anything. */
const longest = 1_000;
const shortest = 8;
const letters = new Uint16Array(longest);

const ready = new WeakMap<LanguagePack, ReadyLexicon>();

/** The words of a pack, made ready at their first use. */
function toldLexiconOf(pack: LanguagePack): ReadyLexicon {
  const known = ready.get(pack) ?? compileLists(kinds.map((kind) => pack.told[kind]));
  ready.set(pack, known);
  return known;
}

const numberOf = (id: (typeof conceptIds)[number]): number => conceptIds.indexOf(id);
const automatic = numberOf("automatic");
const thank = numberOf("thank");
const dear = numberOf("dear");

/** The ideas of a text, each with the place it begins at. */
function eachIdea(text: string, packs: readonly LanguagePack[], tell: (idea: number, at: number) => void): void {
  const length = writeNormal(text, letters);
  for (const pack of packs) findConcepts(lexiconOf(pack), letters, length, tell);
}

/** "Dear Ines, you did well": from the comma on. */
function cutGreeting(sentence: string, packs: readonly LanguagePack[]): string {
  const [, greeting = "", rest = ""] = /^(\S[^,，:：!！]{0,39})[,，:：!！]\s*(\S.*)$/su.exec(sentence) ?? [];
  const first = new Set<number>();
  eachIdea(greeting, packs, (idea, at) => at === 1 && first.add(idea));
  return first.has(dear) ? rest : sentence;
}

/** Reads what a sentence holds, in any of the given languages. */
export function readTold(sentence: string, packs: readonly LanguagePack[]): Told {
  const text = cutGreeting(sentence, packs);
  const ideas = new Set<number>();
  eachIdea(text, packs, (idea) => ideas.add(idea));
  const length = writeNormal(text, letters);
  const has = new Set<Kind>();
  for (const pack of packs) {
    findConcepts(toldLexiconOf(pack), letters, length, (number) => {
      const kind = kinds[number];
      if (kind) has.add(kind);
    });
  }
  if (ideas.has(thank)) has.delete("strength");
  // What is automatic may be the work itself: "write more automated tests".
  return { text, has, isAutomatic: ideas.has(automatic) && !isAbout({ has }) };
}

const isAbout = ({ has }: Pick<Told, "has">): boolean => has.has("work") || has.has("merit");

/** It says more than a letter that ends an application does: what was missing, what was good, what to do, why. */
export function isClear({ has }: Told): boolean {
  return has.has("gap") || has.has("advice") || has.has("strength") || has.has("reason");
}

/**
 * True for a sentence that judges what the person showed or brings. A question tells nothing, and neither does a sentence
 * about another matter.
 */
export function tellsSomething(told: Told): boolean {
  const { text, has } = told;
  if (text.length < shortest || /[?？؟]/u.test(text) || has.has("other") || has.has("ahead")) return false;
  // "Your background is strong" is a courtesy; "your presentation was strong" was seen.
  const isPraise = has.has("strength") && has.has("work");
  const isCloser = has.has("compare") && has.has("merit");
  return isAbout(told) && (has.has("gap") || has.has("advice") || has.has("reason") || isCloser || isPraise);
}
