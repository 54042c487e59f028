import { featureCount } from "../../src/core/detection/features";
import type { Heads } from "../../src/core/detection/judge";
import type { MailHead, SentenceHead } from "../../src/core/detection/model";
import type { ExampleLine, ExampleMail } from "./examples";
import { type Example, fitHead, roundHead } from "./fit-head";

/** A feature seen in fewer sentences and mails than this is not learned: it would be learned by heart. */
const leastSeen = 5;

/** How much a sentence counts: a decision more, what nobody said anything of less. */
const weights = { decision: 3, neighbour: 0.4, other: 1, lineNo: 2, line: 1.2, short: 0.2 } as const;

const nextLabels: ReadonlySet<string> = new Set(["interview", "offer"]);
const applicationLabels: ReadonlySet<string> = new Set(["rejection", "received", "interview", "offer", "hold"]);
const elsewhereLabels: ReadonlySet<string> = new Set(["own", "alert", "other", "other_rejection"]);

/** What each head is asked of a mail's label. */
const mailQuestions: Readonly<Record<MailHead, (label: string) => boolean>> = {
  rejection: (label) => label === "rejection",
  application: (label) => applicationLabels.has(label),
  next: (label) => nextLabels.has(label),
  elsewhere: (label) => elsewhereLabels.has(label),
  hold: (label) => label === "hold",
};

type SentenceQuestion = (mails: readonly ExampleMail[], lines: readonly ExampleLine[]) => Example[];

const sentenceQuestions: Readonly<Record<SentenceHead, SentenceQuestion>> = {
  no: (mails, lines) => [
    ...mails.flatMap(({ sentences }) =>
      sentences.map(({ features, isDecision }) => ({
        features,
        answer: isDecision === true ? (1 as const) : (0 as const),
        weight: isDecision === true ? weights.decision : isDecision === null ? weights.neighbour : weights.other,
      })),
    ),
    ...lines.map(({ features, label }) => ({
      features,
      answer: label === "no" ? (1 as const) : (0 as const),
      weight: label === "no" ? weights.lineNo : weights.line,
    })),
  ],
  other: (mails, lines) => [
    ...mails.flatMap(({ sentences, label }) =>
      sentences.map(({ features, isDecision }) => ({
        features,
        answer: elsewhereLabels.has(label) ? (1 as const) : (0 as const),
        weight: isDecision === true ? weights.decision : 0.5,
      })),
    ),
    ...lines.map(({ features, label }) => ({
      features,
      answer: label === "not" ? (1 as const) : (0 as const),
      weight: 1.5,
    })),
  ],
  next: (mails, lines) => [
    ...mails
      .filter(({ label }) => !nextLabels.has(label))
      .flatMap(({ sentences }) => sentences.map(({ features }) => ({ features, answer: 0 as const, weight: 0.6 }))),
    ...lines.map(({ features, label }) => ({
      features,
      answer: label === "next" ? (1 as const) : (0 as const),
      weight: 1.5,
    })),
  ],
};

/** Which features were seen often enough to be learned. */
function findCommon(mails: readonly ExampleMail[], lines: readonly ExampleLine[]): Uint8Array {
  const seen = new Uint16Array(featureCount);
  const count = (features: Int32Array) => {
    for (const feature of features) seen[feature] = (seen[feature] ?? 0) + 1;
  };
  for (const { all } of mails) count(all);
  for (const { features } of lines) count(features);
  return Uint8Array.from(seen, (times) => (times >= leastSeen ? 1 : 0));
}

/** Learns every head from these mails and sentences. */
export function fitHeads(
  mails: readonly ExampleMail[],
  lines: readonly ExampleLine[],
  short: readonly ExampleMail[],
): Heads {
  const common = findCommon(mails, lines);
  const only = (features: Int32Array) => features.filter((feature) => common[feature] === 1);
  const learn = (examples: readonly Example[], epochs: number) =>
    roundHead(
      fitHead(
        examples.map((example) => ({ ...example, features: only(example.features) })),
        { epochs },
      ),
    );
  const sentence = Object.fromEntries(
    Object.entries(sentenceQuestions).map(([name, ask]) => [name, learn(ask(mails, lines), 20)]),
  ) as Heads["sentence"];
  const mail = Object.fromEntries(
    Object.entries(mailQuestions).map(([name, isIt]) => [
      name,
      learn(
        [...mails.map((one) => ({ one, weight: 1 })), ...short.map((one) => ({ one, weight: weights.short }))].map(
          ({ one: { all, label }, weight }) => ({
            features: all,
            answer: isIt(label) ? (1 as const) : (0 as const),
            weight: label === "line" ? 0.5 * weight : weight,
          }),
        ),
        20,
      ),
    ]),
  ) as Heads["mail"];
  return { sentence, mail };
}
