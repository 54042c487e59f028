import { askHeads, type Heads, inputsOf } from "../../src/core/detection/judge";
import { askNetworks, kinds, marginOf, type Network } from "../../src/core/detection/model";
import type { ExampleLine, ExampleMail } from "./examples";
import { fitHeads } from "./fit-heads";
import { type Case, fitNetwork } from "./fit-network";

/** Parts the mails are cut into: the network learns from answers of heads that had not seen the mail. */
const folds = 5;
/** Networks whose answers are averaged; the numbers start their random generators. */
const seeds = [3, 11, 29, 47, 83];

/** Labels on which an alarm is worst count double. */
const gravest: ReadonlySet<string> = new Set(["interview", "offer", "received"]);

/** Heads and networks. */
export interface Model {
  readonly heads: Heads;
  readonly networks: readonly Network[];
}

/** The heads' answers about an example, as the network takes them. */
function inputsOfExample(heads: Heads, { subject, sentences, isRelay, rules }: ExampleMail): number[] {
  const answers = askHeads(heads, (tell) => {
    tell({ list: subject as Int32Array<ArrayBuffer>, size: subject.length }, -1);
    for (const [index, { features }] of sentences.entries())
      tell({ list: features as Int32Array<ArrayBuffer>, size: features.length }, index);
  });
  return inputsOf(answers, rules, isRelay);
}

function caseOf(inputs: readonly number[], { label }: ExampleMail): Case {
  const right = (kinds as readonly string[]).indexOf(label);
  return { inputs, right: Math.max(0, right), weight: gravest.has(label) ? 2 : 1 };
}

/** Everything there is to learn from. */
export interface Examples {
  readonly mails: readonly ExampleMail[];
  readonly lines: readonly ExampleLine[];
  readonly short: readonly { readonly source: number; readonly mail: ExampleMail }[];
}

/** A short mail counts for this much of a whole one. */
const shortWeight = 0.3;

const isIn = (index: number, fold: number): boolean => index % folds === fold;

/** What heads learn from without one fold; -1 leaves none out. */
function headsWithout({ mails, lines, short }: Examples, fold: number): Heads {
  const kept = short.filter(({ source }) => !isIn(source, fold)).map(({ mail }) => mail);
  return fitHeads(
    mails.filter((_, index) => !isIn(index, fold)),
    lines.filter((_, index) => !isIn(index, fold)),
    kept,
  );
}

/** Cases of every mail and short mail, by the answers of heads that were learned without it, each with its source. */
function readUnseen(examples: Examples): { readonly mails: Case[]; readonly short: Case[] } {
  const mails: Case[] = [];
  const short: Case[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const heads = headsWithout(examples, fold);
    for (const [index, mail] of examples.mails.entries())
      if (isIn(index, fold)) mails[index] = caseOf(inputsOfExample(heads, mail), mail);
    for (const [index, { source, mail }] of examples.short.entries()) {
      if (!isIn(source, fold)) continue;
      const one = caseOf(inputsOfExample(heads, mail), mail);
      short[index] = { ...one, weight: one.weight * shortWeight };
    }
  }
  return { mails, short };
}

/** Learns everything from these examples. The same input gives the same model. */
export function trainModel(examples: Examples): Model {
  const { mails, short } = readUnseen(examples);
  return {
    heads: headsWithout(examples, -1),
    networks: seeds.map((seed) => fitNetwork([...mails, ...short], kinds.length, seed)),
  };
}

/** How far a mail is from being decided otherwise, judged by a model that had not seen it: above 0 a rejection. */
export function crossValidate(examples: Examples): number[] {
  const { mails, short } = readUnseen(examples);
  const margins: number[] = [];
  for (let fold = 0; fold < folds; fold++) {
    // Not the folds of the heads: each mail's network must not have seen it either.
    const isOut = (index: number) => (index * 7_919 + Math.floor(index / folds)) % folds === fold;
    const cases = mails.filter((_, index) => !isOut(index));
    const shortCases = short.filter((_, index) => !isOut(examples.short[index]?.source ?? 0));
    const networks = seeds.map((seed) => fitNetwork([...cases, ...shortCases], kinds.length, seed));
    for (const [index, { inputs }] of mails.entries())
      if (isOut(index)) margins[index] = marginOf(askNetworks(networks, inputs));
  }
  return margins;
}
