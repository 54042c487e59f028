import type { LanguagePack } from "./language-pack";

/** Tells whether a word, in lower case, is what people are called at work. */
export type IsRoleNoun = (word: string) => boolean;

const known = new WeakMap<LanguagePack, IsRoleNoun>();

/** The nouns a role holds, out of the pack's list `roleNoun` and its `roleWords`. */
export function roleNouns(pack: LanguagePack): IsRoleNoun {
  const before = known.get(pack);
  if (before !== undefined) return before;
  const words = [
    ...(pack.lists["roleNoun"] ?? []).flatMap((phrase) => phrase.split(/[(|)]/)),
    ...pack.details.roleWords,
  ].filter((word) => word.trim() !== "");
  const whole = new Set(words.filter((word) => !word.includes("*")));
  const starts = byLength(words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)));
  const ends = byLength(words.filter((word) => word.startsWith("*")).map((word) => word.slice(1)));
  const is: IsRoleNoun = (word) =>
    whole.has(word) ||
    starts.some(([length, parts]) => parts.has(word.slice(0, length))) ||
    ends.some(([length, parts]) => word.length >= length && parts.has(word.slice(-length)));
  known.set(pack, is);
  return is;
}

/** Words by their length: a stem of five letters is looked up once, however many there are. */
function byLength(words: readonly string[]): (readonly [length: number, words: ReadonlySet<string>])[] {
  const lengths = [...new Set(words.map((word) => word.length))].filter((length) => length > 0);
  return lengths.map((length) => [length, new Set(words.filter((word) => word.length === length))]);
}
