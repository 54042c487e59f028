import type { Planned } from "./follow-up";
import type { RecordKeys } from "./mail";
import type { WrittenAt } from "./note";
import { extractedOf, type MailMark, type Rejection } from "./rejection";
import type { StepId } from "./step";
import type { Verdict } from "./verdict";

/** How a mail lies before the person: `shown` with a chip, sent away (`dismissed`), or corrected (`not-a-rejection`). */
type Standing = "shown" | "dismissed" | "not-a-rejection";

/** What Onward knows about a mail that is open in a tab: enough to draw the chip, the card and the popup. */
export interface OpenMail extends RecordKeys {
  readonly verdict: Verdict;
  readonly standing: Standing;
  /** The stored record, once the person has acted; null before. */
  readonly rejection: Rejection | null;
  /** When something private was last written in a step. This much a mail page is told, and no word of it. */
  readonly writtenAt: WrittenAt;
  /** What there is to come back to in this thread. */
  readonly followUps: readonly Planned[];
  /** The step that is offered first; null where none is. */
  readonly first: StepId | null;
  /** People the thread names besides the person, at most three: who wrote in it, and who signed. */
  readonly people: readonly string[];
  /** True where the mail's text is folded away because the person asked for it. */
  readonly isFolded: boolean;
  /** What an answer to the person's question tells, until they keep it or let it be; null for any other mail. */
  readonly answer: Answered | null;
  /** True where a pause is to be suggested, once. Why, a mail page is not told. */
  readonly suggestsPause: boolean;
  /** False while the database cannot be opened: what is ticked then is not kept. */
  readonly canKeep: boolean;
}

/** An answer to the question for feedback: the sentences of it that tell something, word for word. */
export interface Answered {
  readonly sentences: readonly string[];
}

/** What is stored about a mail. */
interface KeptOfMail {
  readonly mark: MailMark | null;
  readonly rejection: Rejection | null;
  readonly writtenAt?: WrittenAt;
  readonly followUps?: readonly Planned[];
}

/**
 * Puts together what was judged about a mail and what is stored about it. `kept` is null while the database cannot be
 * opened. `answer`: what was found in an answer to the person's question.
 */
export function describeOpenMail(
  mail: RecordKeys,
  verdict: Verdict,
  kept: KeptOfMail | null,
  answer: Answered | null = null,
  people: readonly string[] = [],
): OpenMail {
  const { host, messageKey, threadKey } = mail;
  const mark = kept?.mark ?? null;
  const standing = mark?.notARejectionAt ? "not-a-rejection" : mark?.dismissedAt ? "dismissed" : "shown";
  return {
    host,
    messageKey,
    threadKey,
    verdict,
    standing,
    rejection: kept?.rejection ?? null,
    writtenAt: kept?.writtenAt ?? {},
    followUps: kept?.followUps ?? [],
    first: null,
    // The thread as it is on the screen may name more than it did when the record was made.
    people: people.length > 0 ? people : (kept?.rejection?.people ?? []),
    isFolded: mark?.foldedAt != null,
    answer: kept?.rejection && !mark?.feedbackSettledAt ? answer : null,
    suggestsPause: false,
    canKeep: kept !== null,
  };
}

/**
 * The same mail as its thread's record tells it. A newer message in the thread, such as the person's own answer, is none
 * itself, while the application it belongs to is still the one that ended.
 */
export function tellByRecord(mail: OpenMail): OpenMail {
  const { rejection, verdict } = mail;
  if (!rejection || verdict.kind !== "none") return mail;
  return { ...mail, verdict: { ...verdict, ...extractedOf(rejection), kind: "rejection" } };
}

/** A record as the mail it was made from, for where no mail is open. What a record does not keep is not known. */
export function openMailOf(rejection: Rejection): OpenMail {
  const verdict: Verdict = {
    ...extractedOf(rejection),
    kind: "rejection",
    confidence: 1,
    evidence: [],
  };
  return describeOpenMail(rejection, verdict, { mark: null, rejection });
}

/** True where the mail's text is folded away on its page: not where the person said that it is no rejection. */
export function isTextFolded({ isFolded, standing }: OpenMail): boolean {
  return isFolded && standing !== "not-a-rejection";
}

/** True when the popup has something to say about this mail: it was judged a rejection or a hold, or the person acted on it. */
export function hasSomethingToShow(mail: OpenMail): boolean {
  return mail.verdict.kind !== "none" || mail.rejection !== null || mail.standing === "not-a-rejection";
}

/** True when a chip may stand beside the mail without being asked for. */
export function hasChip(mail: OpenMail): boolean {
  return mail.verdict.kind !== "none" && mail.standing === "shown";
}
