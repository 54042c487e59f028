import { featureCount } from "./features";

/**
 * Weights as text: one sign a weight that is not 0, and signs for runs of zeros, twice as long from one to the next.
 * Chosen so that the text stands in a script without escapes and packs well.
 */
const alphabet = "!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

/** Greatest weight that can be written, on both sides of 0. */
export const greatestWeight = 5;
const runsFrom = 2 * greatestWeight + 1;
/** Longest run of zeros one sign stands for, as a power of two. */
const longestRun = 15;

/** Writes weights, one for each feature, from `-greatestWeight` to `greatestWeight`. */
export function encodeWeights(weights: Int8Array): string {
  let text = "";
  let zeros = 0;
  const endRun = () => {
    for (let power = longestRun; power >= 0; power--) {
      for (; zeros >= 2 ** power; zeros -= 2 ** power) text += alphabet.charAt(runsFrom + power);
    }
  };
  for (const weight of weights) {
    if (weight === 0) zeros += 1;
    else {
      endRun();
      text += alphabet.charAt(weight + greatestWeight);
    }
  }
  return text;
}

const numberOf = new Int16Array(128);
for (let index = 0; index < alphabet.length; index++) numberOf[alphabet.charCodeAt(index)] = index;

/** Reads what `encodeWeights` wrote. */
export function decodeWeights(text: string): Int8Array {
  const weights = new Int8Array(featureCount);
  let feature = 0;
  for (let index = 0; index < text.length; index++) {
    const value = numberOf[text.charCodeAt(index)] ?? 0;
    if (value >= runsFrom) feature += 2 ** (value - runsFrom);
    else weights[feature++] = value - greatestWeight;
  }
  return weights;
}
