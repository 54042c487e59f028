import type { LanguagePack } from "./language-pack";
import { once } from "./once";
import { type CompiledPhrase, compilePhrase, findPhrase } from "./phrase";
import type { Meaning, SentenceFamily, SentenceRules } from "./sentence-rules";
import type { Sentence } from "./sentences";

/** One family met in one sentence. `sentence` counts from 0; -1 is the subject. */
export interface Hit {
  readonly family: string;
  readonly means: Meaning;
  readonly weight: number;
  readonly sentence: number;
  readonly needsWork: boolean;
  /** Decides also where it stands in the subject: there "position filled" may be about a saved job, these are about the reader. */
  readonly inSubject: boolean;
}

interface ReadyFamily {
  readonly family: SentenceFamily;
  /** Made ready when an anchor is met: most never are. */
  readonly vetoes: () => readonly CompiledPhrase[];
}

interface Anchor {
  readonly phrase: CompiledPhrase;
  readonly owner: ReadyFamily;
  /** The last sentence it was tried on, by the number of the round. */
  tried: number;
}

/** A pack made ready: anchors found by the words they cannot do without, so that most sentences try only a few. */
interface ReadyPack {
  readonly byCue: ReadonlyMap<string, readonly Anchor[]>;
  readonly always: readonly Anchor[];
  readonly unsettling: () => readonly CompiledPhrase[];
  readonly unsettlingWithin: () => readonly CompiledPhrase[];
  readonly anywhere: () => readonly CompiledPhrase[];
}

const readyPacks = new Map<LanguagePack, ReadyPack>();

function readyPack(pack: LanguagePack, rules: SentenceRules): ReadyPack {
  const known = readyPacks.get(pack);
  if (known !== undefined) return known;
  const compile = (phrase: string) => compilePhrase(phrase, { ...pack, lists: rules.lists });
  const byCue = new Map<string, Anchor[]>();
  const always: Anchor[] = [];
  for (const family of rules.families) {
    const owner: ReadyFamily = { family, vetoes: once(() => (family.vetoes ?? []).map(compile)) };
    for (const anchor of family.anchors) {
      const phrase = compile(anchor);
      const ready: Anchor = { phrase, owner, tried: 0 };
      if (phrase.cues === null) always.push(ready);
      for (const cue of phrase.cues ?? []) byCue.set(cue, [...(byCue.get(cue) ?? []), ready]);
    }
  }
  const ready = {
    byCue,
    always,
    unsettling: once(() => rules.unsettling.map(compile)),
    unsettlingWithin: once(() => rules.unsettlingWithin.map(compile)),
    anywhere: once(() => rules.unsettlingAnywhere.map(compile)),
  };
  readyPacks.set(pack, ready);
  return ready;
}

function findFirst(phrases: readonly CompiledPhrase[], sentence: Sentence): number {
  let first = Number.POSITIVE_INFINITY;
  for (const phrase of phrases) first = Math.min(first, findPhrase(phrase, sentence)?.index ?? first);
  return first;
}

/** Where a `no` becomes doubtful: from the first place on, or up to the second. One list takes the whole sentence. */
function findUnsettling(ready: ReadyPack, sentence: Sentence): readonly [before: number, within: number] {
  if (findFirst(ready.anywhere(), sentence) !== Number.POSITIVE_INFINITY) return [0, 0];
  return [findFirst(ready.unsettling(), sentence), findFirst(ready.unsettlingWithin(), sentence)];
}

let round = 0;

/**
 * Every family a sentence belongs to, each once; only those of the given meanings where some are given. An unsettled `no`
 * (only possible, past, somebody else's) is left out.
 */
export function matchFamilies(
  sentence: Sentence,
  index: number,
  pack: LanguagePack,
  meanings?: ReadonlySet<Meaning>,
): Hit[] {
  if (pack.rules === undefined) return [];
  const ready = readyPack(pack, pack.rules);
  const hits: Hit[] = [];
  const settled = new Set<SentenceFamily>();
  let unsettled: readonly [before: number, within: number] | null = null;
  round += 1;
  const tryAnchor = (anchor: Anchor): void => {
    const { family, vetoes } = anchor.owner;
    if (anchor.tried === round || settled.has(family) || meanings?.has(family.means) === false) return;
    anchor.tried = round;
    const found = findPhrase(anchor.phrase, sentence);
    if (found === null) return;
    if (findFirst(vetoes(), sentence) !== Number.POSITIVE_INFINITY) {
      settled.add(family);
      return;
    }
    if (family.means === "no") {
      unsettled ??= findUnsettling(ready, sentence);
      if (unsettled[0] <= found.index || unsettled[1] < found.index + found[0].length) return;
    }
    const { id, means, weight, needsWork = false, inSubject = false } = family;
    settled.add(family);
    hits.push({ family: id, means, weight, sentence: index, needsWork, inSubject });
  };
  for (const anchor of ready.always) tryAnchor(anchor);
  for (const word of sentence.words) for (const anchor of ready.byCue.get(word) ?? []) tryAnchor(anchor);
  return hits;
}
