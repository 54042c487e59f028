import type { VerdictKind } from "../model/verdict";
import type { FeatureSet } from "./features";

/** What is asked of one sentence. */
export const sentenceHeads = ["no", "next", "other"] as const;
/** What is asked of a whole mail. */
export const mailHeads = ["rejection", "application", "next", "elsewhere", "hold"] as const;

export type SentenceHead = (typeof sentenceHeads)[number];
export type MailHead = (typeof mailHeads)[number];

/** A sum over features: `weights` in units of `unit`, and what is there without any. */
export interface Head {
  readonly weights: Int8Array;
  readonly unit: number;
  readonly bias: number;
}

/** Fewer features than this are not scaled up. */
const fewest = 12;

/** The head's answer for a set of features, above 0 for yes. Each feature counts less the more there are. */
export function scoreHead({ weights, unit, bias }: Head, { list, size }: Pick<FeatureSet, "list" | "size">): number {
  let sum = 0;
  for (let index = 0; index < size; index++) sum += weights[list[index] ?? 0] ?? 0;
  return bias + (sum * unit) / Math.sqrt(Math.max(fewest, size));
}

/** A small network over the answers of the heads: one hidden layer of tanh, one output for each of `kinds`. */
export interface Network {
  /** One row a hidden unit: its inputs' weights, then its bias. */
  readonly hidden: readonly (readonly number[])[];
  /** One row an output: the hidden units' weights, the inputs' weights, then its bias. */
  readonly outputs: readonly (readonly number[])[];
}

/** What a network answers, in the order of its outputs. */
function runNetwork({ hidden, outputs }: Network, inputs: readonly number[]): number[] {
  const units = hidden.map((row) =>
    Math.tanh(inputs.reduce((sum, input, index) => sum + input * (row[index] ?? 0), row.at(-1) ?? 0)),
  );
  return outputs.map((row) => {
    let sum = row.at(-1) ?? 0;
    for (const [index, unit] of units.entries()) sum += unit * (row[index] ?? 0);
    for (const [index, input] of inputs.entries()) sum += input * (row[units.length + index] ?? 0);
    return sum;
  });
}

/** Kinds the networks tell apart, in the order of their outputs. */
export const kinds = ["none", "rejection", "hold"] as const satisfies readonly VerdictKind[];

/** The mean of what several networks answer. */
export function askNetworks(networks: readonly Network[], inputs: readonly number[]): number[] {
  const sums = kinds.map(() => 0);
  for (const network of networks) {
    for (const [index, answer] of runNetwork(network, inputs).entries()) sums[index] = (sums[index] ?? 0) + answer;
  }
  return sums.map((sum) => sum / networks.length);
}

/** How far the rejection is ahead of the better of the others. */
export function marginOf([none = 0, rejection = 0, hold = 0]: readonly number[]): number {
  return rejection - Math.max(none, hold);
}
