import type { Evidence, VerdictKind } from "../model/verdict";
import type { Hit } from "./families";
import type { Meaning } from "./language-pack";

/** What the families said together. `deciding` is the sentence's index, -1 when there is none. */
export interface Weighing {
  readonly kind: VerdictKind;
  readonly confidence: number;
  readonly deciding: number;
  readonly evidence: readonly Evidence[];
}

/** Least weight for a rejection; a strong `no` alone stays below, it takes a word of work or regret beside it. */
const enough = 1;
const most = { work: 0.5, regret: 0.3 };

/** Adds up the distinct families of one meaning, each counted once. */
function sum(hits: readonly Hit[], means: Meaning): number {
  const weights = new Map<string, number>();
  for (const hit of hits) if (hit.means === means) weights.set(hit.family, hit.weight);
  const total = [...weights.values()].reduce((a, b) => a + b, 0);
  return means === "work" || means === "regret" ? Math.min(total, most[means]) : total;
}

const sides: Record<Meaning, 1 | -1> = {
  no: 1,
  work: 1,
  applying: 1,
  regret: 1,
  hold: -1,
  forward: -1,
  offer: -1,
  "writer-applies": -1,
  elsewhere: -1,
  bulletin: -1,
  retracted: -1,
};

/** The sentence that says no most clearly; of equals the first. Other sentences that say no help a little. */
function strongestNo(hits: readonly Hit[]): { index: number; weight: number } {
  const bySentence = new Map<number, number[]>();
  for (const hit of hits) {
    if (hit.means === "no" && (hit.sentence >= 0 || hit.inSubject))
      bySentence.set(hit.sentence, [...(bySentence.get(hit.sentence) ?? []), hit.weight]);
  }
  let best = { index: -2, weight: 0 };
  for (const [index, weights] of bySentence) {
    const [first = 0, ...rest] = weights.sort((a, b) => b - a);
    const alone = index < 0 ? first - 0.1 : first;
    const weight = alone + Math.min(0.3, rest.reduce((a, b) => a + b, 0) / 4);
    if (weight > best.weight) best = { index, weight };
  }
  const others = [...bySentence.keys()].filter((index) => index >= 0 && index !== best.index).length;
  return best.weight === 0 ? best : { index: best.index, weight: best.weight + Math.min(0.2, others / 10) };
}

/** How much a word of another matter counts, by where it stands: the subject names the matter, a footer does not. */
function nearness(hit: Hit, deciding: number): number {
  if (hit.sentence < 0) return 1.5;
  if (hit.means === "bulletin") return hit.sentence > deciding + 1 ? 0.3 : 1;
  if (Math.abs(hit.sentence - deciding) <= 1) return 1.2;
  return hit.sentence < deciding ? 0.8 : 0.4;
}

/** Words of another matter inside a letter that is plainly about work count this much: a landlord may be a reason. */
const asideAmongWork = 0.4;
/** Words of work from which a letter is plainly about work. */
const plainWork = 0.45;

/** Each family counted once, where it counts most. */
function sumNear(hits: readonly Hit[], means: Meaning, deciding: number, aside = 1): number {
  const weights = new Map<string, number>();
  for (const hit of hits) {
    if (hit.means !== means) continue;
    weights.set(
      hit.family,
      Math.max(weights.get(hit.family) ?? 0, hit.weight * nearness(hit, deciding) * (hit.sentence < 0 ? 1 : aside)),
    );
  }
  return [...weights.values()].reduce((a, b) => a + b, 0);
}

/** Sentences on each side of a decision in which words of work belong to it. */
const workReach = 12;

/** Below this the strongest no only supports: "unfortunately" and "not" alone decide nothing. */
const leastNo = 0.5;

/** Least weight of a `no` that counts without any word of work: a very clear one, or two ways of saying it. */
const clearNo = 0.85;

/** How long a mail is, and whether it speaks to its reader at all. */
export interface Shape {
  readonly sentences: number;
  readonly speaksToReader: boolean;
}

/** A letter that turns somebody down is short, and a long one says "you": two lines need fewer words of work, a report needs more. */
function shapeWeight({ sentences, speaksToReader }: Shape): number {
  const length = sentences <= 4 ? 0.15 : sentences > 40 ? -0.25 : 0;
  return speaksToReader || sentences <= 6 ? length : length - 0.3;
}

/** Weighs all hits of a mail. `sender` is what the sender's address adds: above 0 for an address that writes about applications. */
export function weighHits(all: readonly Hit[], sender: number, shape: Shape): Weighing {
  const hits = all.some((hit) => hit.means === "work") || sender > 0 ? all : all.filter((hit) => !hit.needsWork);
  const no = strongestNo(hits);
  const near = hits.filter((hit) => hit.sentence < 0 || Math.abs(hit.sentence - no.index) <= workReach);
  const work = Math.min(0.5, sum(near, "work") + sum(near, "applying") + sender);
  const firm =
    sum(hits, "forward") +
    sum(hits, "offer") +
    sum(
      hits.filter((hit) => hit.sentence >= 0),
      "writer-applies",
    );
  const against =
    firm +
    sumNear(hits, "elsewhere", no.index, work >= plainWork ? asideAmongWork : 1) +
    sumNear(hits, "bulletin", no.index) +
    sum(
      hits.filter((hit) => hit.sentence <= no.index + 2),
      "retracted",
    );
  const hold = sum(hits, "hold");
  const evidence = listEvidence(hits);
  if (work === 0 && no.weight < clearNo) return { kind: "none", confidence: 0.6, deciding: -2, evidence };
  const total = no.weight < leastNo ? 0 : no.weight + work + sum(near, "regret") + shapeWeight(shape) - against;
  if (hold > 0 && sum(hits, "retracted") === 0 && against < 1 && work > 0.2)
    return { kind: "hold", confidence: 0.7, deciding: firstOf(hits, "hold"), evidence };
  if (total - hold >= enough)
    return { kind: "rejection", confidence: confidenceOf(total), deciding: no.index, evidence };
  return { kind: "none", confidence: confidenceOf(2 * enough - total), deciding: -2, evidence };
}

const firstOf = (hits: readonly Hit[], means: Meaning): number =>
  Math.min(...hits.filter((hit) => hit.means === means && hit.sentence >= 0).map((hit) => hit.sentence), 1e9);

const confidenceOf = (total: number): number => Math.min(0.99, Math.max(0.5, 0.75 + (total - enough) / 4));

/** At most this many entries: a verdict crosses from the background to the page. */
const mostEvidence = 24;

function listEvidence(hits: readonly Hit[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const hit of hits) {
    const key = hit.means === "no" ? `${hit.family} ${hit.sentence}` : hit.family;
    if (!seen.has(key))
      seen.set(key, { rule: hit.family, weight: sides[hit.means] * hit.weight, sentence: hit.sentence });
  }
  return [...seen.values()].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, mostEvidence);
}
