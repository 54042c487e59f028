import { isKnown, type Names, put, type Variable, variables } from "./names";

/** What can be put into a wording of one's own; `family` too is known, where a mail's language greets by it. */
export const offeredVariables = ["given", "name", "company", "role", "people"] as const satisfies readonly Variable[];
export type OfferedVariable = (typeof offeredVariables)[number];

/** The first thing in braces that stands for nothing, or a brace without its other half; null if all is well. */
export function findUnknownVariable(text: string): string | null {
  const odd = [...text.matchAll(/\{[^{}\n]*\}|[{}]/gu)].map(([whole]) => whole);
  return odd.find((whole) => !variables.some((variable) => whole === `{${variable}}`)) ?? null;
}

/**
 * A wording of the person's own for one mail; null if nothing is left of it there. A sentence whose name is not known is
 * left out, with its line or paragraph if that was all of it. A first name that is not known is the whole name.
 */
export function fillOwnWording(text: string, known: Names): string | null {
  const names = { ...known, given: known.given ?? known.name };
  const lines = text.replaceAll(/\r\n?/gu, "\n").split("\n");
  const filled = lines.flatMap((line) => {
    if (line.trim() === "") return "";
    const kept = cutSentences(line).filter((sentence) => isKnown(sentence, names));
    const whole = kept.map((sentence) => put(sentence, names)).join("");
    // A line that lost all its sentences goes, and leaves no empty one behind.
    return whole.trim() === "" ? [] : whole.trimEnd();
  });
  const whole = filled
    .join("\n")
    .replaceAll(/[{}]/gu, "")
    .replaceAll(/\n{3,}/gu, "\n\n")
    .trim();
  return whole === "" ? null : whole;
}

/** An end of a sentence: its sign with what closes after it, and white space, which few scripts do without. */
const sentenceEnd = /[.!?؟।…]+["'”’»)\]]*\s+|[。！？]+[」』”’）]*\s*/gu;

/** A short word with a capital and a full stop is no end: "Dr. {name}". */
const shortForm = /(?:^|[\s(])\p{Lu}\p{L}{0,3}\.\s+$/u;

/** The sentences of a line, each with the white space after it. */
function cutSentences(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: end } of line.matchAll(sentenceEnd)) {
    const sentence = line.slice(start, index + end.length);
    if (shortForm.test(sentence)) continue;
    sentences.push(sentence);
    start = index + end.length;
  }
  return [...sentences, line.slice(start)];
}
