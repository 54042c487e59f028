import type { Sensitivity } from "../model/settings";
import type { VerdictKind } from "../model/verdict";
import { decodeWeights } from "./decode-weights";
import { type Answers, decidingOf, type Heads, inputsOf } from "./judge";
import { askNetworks, type MailHead, mailHeads, marginOf, type SentenceHead, sentenceHeads } from "./model";
import type { RuleSums } from "./weigh";
import { weights } from "./weights";

/**
 * How far a rejection must be ahead of everything else, in units of the logarithm of the odds, and what is added to that
 * or taken away. A false alarm is worse than a miss. Chosen on ordinary mailboxes, real mails about work and the sums of the
 * mails that nothing is tuned on; see `docs/detection.md`.
 */
const needed = {
  rejection: 1.0,
  hold: 0,
  /** The language has rules, and none of them knows a sentence that says no. */
  noRule: 2,
  /** The rules alone would say so. */
  byRules: -2.5,
  /** Hardly a word of an application in it. */
  noJob: 1,
  oneJob: 1,
  /** Letters that turn somebody down are short. */
  long: 1,
} as const;

/**
 * What the person's wish adds to the margin. Careful is silent on every unseen mail about an interview, an offer or a pause;
 * keen goes as far as it can without one more of those, and without one in ordinary mailboxes; see `docs/detection.md`.
 */
const wished: Readonly<Record<Sensitivity, number>> = { careful: 1, usual: 0, keen: -0.5 };

/** From how many sentences on a mail is long. */
const longFrom = 50;
/** The least of a rule's `no` that counts as knowing one. */
const knownNo = 0.5;

/** A rule's word about the deciding sentence counts like this much of the head's. */
const ruleBonus = 1.5;
const clearRule = 0.6;

/** What was decided about a mail. */
export interface Decision {
  readonly kind: VerdictKind;
  /** From 0 to 1. */
  readonly confidence: number;
  /** The sentence that decides, -1 the subject, -2 none. */
  readonly deciding: number;
  /** A neighbour of it that says no nearly as clearly; null where there is none. */
  readonly beside: number | null;
  /** How far a rejection is ahead of the better of the others. */
  readonly margin: number;
}

let ready: Heads | null = null;

/** The trained heads, unpacked at their first use. */
export function trainedHeads(): Heads {
  ready ??= {
    sentence: Object.fromEntries(sentenceHeads.map((name) => [name, unpack(weights.sentence[name])])) as Record<
      SentenceHead,
      ReturnType<typeof unpack>
    >,
    mail: Object.fromEntries(mailHeads.map((name) => [name, unpack(weights.mail[name])])) as Record<
      MailHead,
      ReturnType<typeof unpack>
    >,
  };
  return ready;
}

function unpack({
  weights: text,
  unit,
  bias,
}: {
  readonly weights: string;
  readonly unit: number;
  readonly bias: number;
}) {
  return { weights: decodeWeights(text), unit, bias };
}

/** Decides from everything that was found. */
export function decide(answers: Answers, rules: RuleSums, isRelay: boolean, sensitivity: Sensitivity): Decision {
  const outputs = askNetworks(weights.networks, inputsOf(answers, rules, isRelay));
  const [none = 0, rejection = 0, hold = 0] = outputs;
  const margin = marginOf(outputs);
  const holdAhead = hold - Math.max(none, rejection);
  const ahead = margin - marginNeeded(answers, rules) - wished[sensitivity];
  const kind = ahead > 0 ? "rejection" : holdAhead > needed.hold ? "hold" : "none";
  const deciding = kind === "none" ? -2 : findDeciding(answers, rules);
  const surety = kind === "rejection" ? ahead + 0.5 : kind === "hold" ? holdAhead : -ahead;
  return {
    kind,
    confidence: Math.max(0.5, 1 / (1 + Math.exp(-surety))),
    deciding,
    beside: findBeside(answers, deciding),
    margin,
  };
}

function marginNeeded({ no, jobIdeas }: Answers, rules: RuleSums): number {
  let margin: number = needed.rejection;
  if (rules.has === 1 && rules.no < knownNo) margin += needed.noRule;
  if (rules.total >= 1) margin += needed.byRules;
  if (jobIdeas === 0) margin += needed.noJob;
  else if (jobIdeas === 1) margin += needed.oneJob;
  if (no.length >= longFrom) margin += needed.long;
  return margin;
}

/** A decision often takes two sentences: "The role has been filled. We will not take your application further." */
const nearlyAsClear = 1.5;

function findBeside({ no }: Answers, deciding: number): number | null {
  if (deciding < 0) return null;
  const least = (no[deciding] ?? 0) - nearlyAsClear;
  const [better] = [deciding - 1, deciding + 1]
    .filter((index) => (no[index] ?? Number.NEGATIVE_INFINITY) > Math.max(0, least))
    .sort((a, b) => (no[b] ?? 0) - (no[a] ?? 0));
  return better ?? null;
}

function findDeciding(answers: Answers, rules: RuleSums): number {
  const { no, subjectNo } = answers;
  const best = decidingOf(answers);
  const byRule = rules.no >= clearRule ? rules.deciding : -2;
  if (byRule >= 0 && (no[byRule] ?? -5) + ruleBonus > (no[best] ?? -5)) return byRule;
  if (best >= 0) return best;
  return subjectNo > 0 ? -1 : -2;
}
