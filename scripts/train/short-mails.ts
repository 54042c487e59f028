import { cutSentences } from "../../src/core/detection/cut-sentences";
import { takeNewestLines } from "../../src/core/detection/quoted-history";
import type { FileMail } from "../mail-files";
import { makeRandom } from "./fit-head";

/**
 * Mails as short as they come in life: our mails are letters, and a detector that has seen only letters takes a line for
 * nothing. Made of the sentences of longer ones, and of single sentences.
 */

/** What the label of a single sentence makes of a mail that says nothing else. */
const labelsOfLines: Readonly<Record<string, string>> = {
  no: "rejection",
  next: "interview",
  hold: "hold",
  not: "line",
  kind: "line",
};

/** A mail of two or three of another's sentences, the decision among them. */
export function shortenMail(mail: FileMail, seed: number): FileMail | null {
  const random = makeRandom(seed);
  const sentences = cutSentences(mail.body, takeNewestLines(mail.body)).filter((sentence) => sentence.length > 3);
  if (sentences.length < 5) return null;
  const decision = typeof mail["decision"] === "string" ? mail["decision"] : null;
  const start = Math.floor(random() * (sentences.length - 2));
  const kept = sentences.slice(start, start + (random() < 0.5 ? 2 : 3));
  const body = decision === null ? kept.join("\n\n") : [sentences[0], decision].join("\n\n");
  return { ...mail, id: `${mail.id} short`, subject: random() < 0.5 ? mail.subject : "", body };
}

/** A mail that is one labelled sentence, with others before and behind it that say nothing. */
export function mailOfLine(
  language: string,
  label: string,
  text: string,
  index: number,
  [before, behind]: readonly string[] = [],
): FileMail {
  const isNo = label === "no";
  return {
    id: `line ${language} ${index}`,
    label: labelsOfLines[label] ?? "line",
    lang: language,
    subject: "",
    from: "",
    body: [before, text, behind].filter(Boolean).join("\n\n"),
    decision: isNo ? text : null,
  };
}
