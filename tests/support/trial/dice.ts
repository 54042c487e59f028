/** Numbers that look random and are the same for the same seed. */
export interface Dice {
  /** A number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** True in this share of all rolls. */
  happens(share: number): boolean;
  one<T>(from: readonly T[]): T;
}

/** Dice of one seed, by the mulberry32 generator. */
export function makeDice(seed: number): Dice {
  let state = (seed * 0x9e3779b1) >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number) => least + Math.floor(roll() * (most - least + 1));
  return {
    between,
    happens: (share) => roll() < share,
    one(from) {
      const found = from[between(0, from.length - 1)];
      if (found === undefined) throw new Error("There is nothing to choose from.");
      return found;
    },
  };
}
