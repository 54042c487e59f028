import type { Evidence } from "../model/verdict";
import { FeatureSet, ideasOf, nameOfIdea, readFeatures } from "./features";
import type { Answers, Heads } from "./judge";
import type { LanguagePack } from "./language-pack";
import { lexiconOf } from "./lexicon";
import { mailHeads } from "./model";
import type { RuleSums } from "./weigh";

/** At most this many entries: a verdict crosses from the background to the page. */
const mostEvidence = 24;
/** Ideas that are named for the deciding sentence. */
const mostIdeas = 5;

const set = new FeatureSet();

/** The ideas that counted most in one sentence, with their signs: `not + select`. */
function explainSentence(sentence: string, index: number, packs: readonly LanguagePack[], heads: Heads): Evidence[] {
  readFeatures(sentence, packs.map(lexiconOf), "within", set);
  const { weights, unit } = heads.sentence.no;
  const scale = unit / Math.sqrt(Math.max(12, set.size));
  return Array.from(set.list.subarray(0, set.size), (feature) => ({ feature, weight: (weights[feature] ?? 0) * scale }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, mostIdeas)
    .map(({ feature, weight }) => {
      const [first, second] = ideasOf(feature);
      const rule = second === null ? nameOfIdea(first) : `${nameOfIdea(first)} + ${nameOfIdea(second)}`;
      return { rule, weight: round(weight), sentence: index };
    });
}

const round = (weight: number): number => Math.round(100 * weight) / 100;

/** What spoke for (above 0) and against a rejection: ids of rules and names of ideas, never a word of the mail. */
export function listEvidence(
  answers: Answers,
  rules: RuleSums,
  isRelay: boolean,
  deciding: { readonly index: number; readonly text: string | null },
  packs: readonly LanguagePack[],
  heads: Heads,
): Evidence[] {
  const against: ReadonlySet<string> = new Set(["next", "elsewhere", "hold"]);
  const next = Math.max(-5, ...answers.next);
  const list: Evidence[] = [
    ...(deciding.text === null
      ? []
      : [
          {
            rule: "sentence says no",
            weight: round(answers.no[deciding.index] ?? answers.subjectNo),
            sentence: deciding.index,
          },
          ...explainSentence(deciding.text, deciding.index, packs, heads),
        ]),
    ...(next > 0
      ? [{ rule: "sentence speaks of a next step", weight: round(-next), sentence: answers.next.indexOf(next) }]
      : []),
    ...mailHeads.map((head) => ({
      rule: `mail: ${head}`,
      weight: round(against.has(head) ? -answers.mail[head] : answers.mail[head]),
      sentence: -1,
    })),
    ...(isRelay ? [{ rule: "sender: relay", weight: 0.25, sentence: -1 }] : []),
    ...rules.evidence,
  ];
  return list.filter(({ weight }) => weight !== 0).slice(0, mostEvidence);
}
