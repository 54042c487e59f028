import { describe, expect, it } from "vitest";
import { conceptIds } from "../../../src/core/detection/concepts";
import { decodeWeights, encodeWeights, greatestWeight } from "../../../src/core/detection/decode-weights";
import { featureCount } from "../../../src/core/detection/features";
import { weights } from "../../../src/core/detection/weights";

describe("the trained weights", () => {
  it("were learned for the ideas as they are now, in their order: else train anew", () => {
    expect(weights.ideas).toBe(conceptIds.join(" "));
  });

  it("are read as they were written", () => {
    for (const { weights: text } of [...Object.values(weights.sentence), ...Object.values(weights.mail)]) {
      const read = decodeWeights(text);
      expect(read).toHaveLength(featureCount);
      expect(encodeWeights(read)).toBe(text);
      expect(read.some((weight) => weight !== 0)).toBe(true);
      expect(read.every((weight) => Math.abs(weight) <= greatestWeight)).toBe(true);
    }
  });
});
