import type { Network } from "../../src/core/detection/model";
import { makeRandom } from "./fit-head";

/** What a network learns from: its inputs, the number of the right output, and how much it counts. */
export interface Case {
  readonly inputs: readonly number[];
  readonly right: number;
  readonly weight: number;
}

const hiddenUnits = 16;
const epochs = 60;
const firstRate = 0.04;
const slowing = 0.95;
const decay = 1e-3;

/** A layer: one row of weights an output, and behind each row its bias. Flat, since a network sees a million cases. */
class Layer {
  readonly weights: Float64Array;
  readonly answers: Float64Array;
  /** How wrong each answer was, and what that says of each input. */
  readonly errors: Float64Array;
  readonly slopes: Float64Array;
  readonly #inputs: number;

  constructor(inputs: number, outputs: number, makeWeight: () => number) {
    this.#inputs = inputs;
    this.weights = Float64Array.from({ length: outputs * (inputs + 1) }, makeWeight);
    this.answers = new Float64Array(outputs);
    this.errors = new Float64Array(outputs);
    this.slopes = new Float64Array(inputs);
  }

  answer(inputs: Float64Array): void {
    const { weights, answers } = this;
    let at = 0;
    for (let output = 0; output < answers.length; output++) {
      let sum = 0;
      for (let input = 0; input < this.#inputs; input++) sum += (inputs[input] ?? 0) * (weights[at++] ?? 0);
      answers[output] = sum + (weights[at++] ?? 0);
    }
  }

  /** Moves the weights against the errors; leaves in `slopes` what the inputs had to do with them. */
  learn(inputs: Float64Array, rate: number): void {
    const { weights, errors, slopes } = this;
    slopes.fill(0);
    let at = 0;
    for (const error of errors) {
      for (let input = 0; input < this.#inputs; input++) {
        const weight = weights[at] ?? 0;
        slopes[input] = (slopes[input] ?? 0) + error * weight;
        weights[at++] = weight - rate * (error * (inputs[input] ?? 0) + decay * weight);
      }
      weights[at] = (weights[at] ?? 0) - rate * error;
      at += 1;
    }
  }

  rows(): number[][] {
    const width = this.#inputs + 1;
    return Array.from(this.answers, (_, output) =>
      Array.from(this.weights.subarray(output * width, (output + 1) * width)),
    );
  }
}

/** One hidden layer and a softmax over the outputs, by gradient descent on one case at a time. Deterministic for a seed. */
export function fitNetwork(cases: readonly Case[], outputCount: number, seed: number): Network {
  const random = makeRandom(seed);
  const inputCount = cases[0]?.inputs.length ?? 0;
  const near = (spread: number) => () => (random() - 0.5) * spread;
  const hidden = new Layer(inputCount, hiddenUnits, near(1));
  const outputs = new Layer(hiddenUnits + inputCount, outputCount, near(0.2));
  const inputs = new Float64Array(inputCount);
  const both = new Float64Array(hiddenUnits + inputCount);
  let rate = firstRate;
  for (let epoch = 0; epoch < epochs; epoch++) {
    rate *= slowing;
    for (let count = 0; count < cases.length; count++) {
      const chosen = cases[Math.floor(random() * cases.length)];
      if (chosen === undefined) continue;
      inputs.set(chosen.inputs);
      hidden.answer(inputs);
      both.set(hidden.answers.map(Math.tanh));
      both.set(inputs, hiddenUnits);
      outputs.answer(both);
      setErrors(outputs, chosen);
      outputs.learn(both, rate);
      for (let unit = 0; unit < hiddenUnits; unit++)
        hidden.errors[unit] = (outputs.slopes[unit] ?? 0) * (1 - (both[unit] ?? 0) ** 2);
      hidden.learn(inputs, rate);
    }
  }
  return { hidden: hidden.rows(), outputs: outputs.rows() };
}

/** The errors of a softmax. */
function setErrors({ answers, errors }: Layer, { right, weight }: Case): void {
  const top = Math.max(...answers);
  let total = 0;
  for (const answer of answers) total += Math.exp(answer - top);
  for (const [index, answer] of answers.entries())
    errors[index] = (Math.exp(answer - top) / total - (index === right ? 1 : 0)) * weight;
}
