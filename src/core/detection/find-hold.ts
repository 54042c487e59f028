import { eachSentence, type Heads } from "./judge";
import { scoreHead } from "./model";
import type { ReadMail } from "./read-mail";
import type { RuleSums } from "./weigh";

/** Fewest words of a sentence that can tell of a pause: "Best," cannot. Scripts without spaces count by letters. */
const fewestWords = 4;
const fewestLetters = 8;

/**
 * The sentence of a mail on hold that tells of the pause: the one a rule knows, else the one that speaks most for a pause.
 * -2 where none does.
 */
export function findHold(read: ReadMail, rules: RuleSums, heads: Heads): number {
  const known = rules.evidence
    .filter(({ rule, sentence }) => rule.includes(".hold.") && sentence >= 0)
    .sort((a, b) => a.weight - b.weight || a.sentence - b.sentence)[0];
  if (known) return known.sentence;
  let best = -2;
  let most = Number.NEGATIVE_INFINITY;
  eachSentence(read, (features, index) => {
    const score = scoreHead(heads.mail.hold, features);
    if (index < 0 || score <= most || !isWhole(read.sentences[index] ?? "")) return;
    best = index;
    most = score;
  });
  return best;
}

function isWhole(sentence: string): boolean {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  const isSpaced = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}\P{L}]*$/u.test(
    sentence,
  );
  return isSpaced ? sentence.trim().split(/\s+/u).length >= fewestWords : letters >= fewestLetters;
}
