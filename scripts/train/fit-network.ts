import { type Network, runNetwork } from "../../src/core/detection/model";
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

/** One hidden layer and a softmax over the outputs, by gradient descent on one case at a time. Deterministic for a seed. */
export function fitNetwork(cases: readonly Case[], outputCount: number, seed: number): Network {
  const random = makeRandom(seed);
  const inputCount = cases[0]?.inputs.length ?? 0;
  const row = (length: number, spread: number) => Array.from({ length }, () => (random() - 0.5) * spread);
  const hidden = Array.from({ length: hiddenUnits }, () => row(inputCount + 1, 1));
  const outputs = Array.from({ length: outputCount }, () => row(hiddenUnits + inputCount + 1, 0.2));
  let rate = firstRate;
  for (let epoch = 0; epoch < epochs; epoch++) {
    rate *= slowing;
    for (let count = 0; count < cases.length; count++) {
      const chosen = cases[Math.floor(random() * cases.length)];
      if (chosen) learn(hidden, outputs, chosen, rate);
    }
  }
  return { hidden, outputs };
}

function learn(hidden: number[][], outputs: number[][], { inputs, right, weight }: Case, rate: number): void {
  const units = hidden.map((row) =>
    Math.tanh(inputs.reduce((sum, input, index) => sum + input * (row[index] ?? 0), row.at(-1) ?? 0)),
  );
  const answers = runNetwork({ hidden, outputs }, inputs);
  const top = Math.max(...answers);
  const powers = answers.map((answer) => Math.exp(answer - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const errors = powers.map((power, index) => (power / total - (index === right ? 1 : 0)) * weight);
  for (const [unit, value] of units.entries()) {
    let slope = 0;
    for (const [output, error] of errors.entries()) slope += error * (outputs[output]?.[unit] ?? 0);
    slope *= 1 - value * value;
    const row = hidden[unit] ?? [];
    for (const [index, input] of inputs.entries())
      row[index] = (row[index] ?? 0) - rate * (slope * input + decay * (row[index] ?? 0));
    row[inputs.length] = (row[inputs.length] ?? 0) - rate * slope;
  }
  for (const [output, error] of errors.entries()) {
    const row = outputs[output] ?? [];
    for (const [index, unit] of units.entries())
      row[index] = (row[index] ?? 0) - rate * (error * unit + decay * (row[index] ?? 0));
    for (const [index, input] of inputs.entries()) {
      const at = units.length + index;
      row[at] = (row[at] ?? 0) - rate * (error * input + decay * (row[at] ?? 0));
    }
    row[row.length - 1] = (row.at(-1) ?? 0) - rate * error;
  }
}
