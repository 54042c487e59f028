import type { Evidence } from "../model/verdict";
import type { Hit } from "./families";
import type { Meaning } from "./sentence-rules";

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

/** What the rules found in one mail, as numbers the network is told; all 0 where a language has no rules. */
export interface RuleSums {
  /** 1 where there are rules. */
  readonly has: number;
  /** The strongest `no`, and what spoke for and against a rejection altogether; 1 and more would be one. */
  readonly no: number;
  readonly total: number;
  readonly against: number;
  readonly hold: number;
  readonly work: number;
  /** The sentence of the strongest `no`; -1 the subject, -2 none. */
  readonly deciding: number;
  readonly evidence: readonly Evidence[];
}

/** Where no language has rules. */
export const noRules: RuleSums = { has: 0, no: 0, total: 0, against: 0, hold: 0, work: 0, deciding: -2, evidence: [] };

/** Adds up all hits of a mail. `sender` is what the sender's address adds: above 0 for an address that writes about applications. */
export function weighHits(all: readonly Hit[], sender: number, shape: Shape): RuleSums {
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
  const isPlain = no.weight >= leastNo && (work > 0 || no.weight >= clearNo);
  const total = isPlain ? no.weight + work + sum(near, "regret") + shapeWeight(shape) - against : 0;
  return {
    has: 1,
    no: no.weight,
    total,
    against,
    hold: sum(hits, "hold"),
    work,
    deciding: no.index,
    evidence: listEvidence(hits),
  };
}

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
