import { greatestWeight } from "../../src/core/detection/decode-weights";
import { featureCount } from "../../src/core/detection/features";
import type { Head } from "../../src/core/detection/model";

/** One example of a head: its features, the right answer, and how much it counts. */
export interface Example {
  readonly features: Int32Array;
  readonly answer: 0 | 1;
  readonly weight: number;
}

/** A head with weights that are not rounded yet. */
export interface FittedHead {
  readonly weights: Float32Array;
  readonly bias: number;
}

interface FitSettings {
  readonly epochs: number;
  /** Pulls weights to zero. */
  readonly decay: number;
  readonly rate: number;
}

const settings: FitSettings = { epochs: 20, decay: 2e-4, rate: 0.12 };

/** Numbers that look random and are the same on every run: a linear congruential generator. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Puts a list into an order that looks random, in place. */
function shuffle(list: unknown[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [list[index], list[other]] = [list[other], list[index]];
  }
}

const start = 0.05;
const fewest = 12;

/** Logistic regression by AdaGrad, one example at a time. Deterministic. */
export function fitHead(examples: readonly Example[], change: Partial<FitSettings> = {}): FittedHead {
  const { epochs, decay, rate } = { ...settings, ...change };
  const weights = new Float32Array(featureCount);
  const slopes = new Float32Array(featureCount).fill(start);
  let bias = 0;
  let biasSlope = start;
  const random = makeRandom(1);
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const { features, answer, weight } of order) {
      const scale = 1 / Math.sqrt(Math.max(fewest, features.length));
      let sum = bias;
      for (const feature of features) sum += (weights[feature] ?? 0) * scale;
      const error = (1 / (1 + Math.exp(-sum)) - answer) * weight;
      if (Math.abs(error) < 1e-4) continue;
      for (const feature of features) {
        const now = weights[feature] ?? 0;
        const slope = error * scale + decay * now;
        const steep = (slopes[feature] ?? start) + slope * slope;
        slopes[feature] = steep;
        weights[feature] = now - (rate * slope) / Math.sqrt(steep);
      }
      biasSlope += error * error;
      bias -= (rate * error) / Math.sqrt(biasSlope);
    }
  }
  return { weights, bias };
}

/** Weights below this part of the unit's range say next to nothing and are left out. */
const cut = 0.5;

/** Rounds a head's weights to a few levels; what rounds to zero takes no room. */
export function roundHead({ weights, bias }: FittedHead): Head {
  const sorted = Float32Array.from(weights, Math.abs).sort();
  // A few giants must not take the levels from the rest.
  const top = sorted[sorted.length - 40] ?? 1;
  const unit = Math.max(1e-9, top / greatestWeight);
  const rounded = Int8Array.from(weights, (weight) => {
    const level = weight / unit;
    return Math.abs(level) < cut ? 0 : Math.max(-greatestWeight, Math.min(greatestWeight, Math.round(level)));
  });
  return { weights: rounded, unit, bias };
}
