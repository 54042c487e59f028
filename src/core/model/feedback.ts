import type { RecordHost } from "./mail";

/** What somebody answered to the question for feedback, kept because the person wanted it. Times are milliseconds since 1970, UTC. */
export interface Feedback extends FeedbackFields {
  readonly id: string;
  readonly rejectionId: string;
  readonly host: RecordHost;
  /** The answer it stands in; null for what the person wrote down themselves. */
  readonly messageKey: string | null;
  readonly threadKey: string;
  readonly keptAt: number;
  readonly answeredAt: number | null;
}

/** What the person can write and change of it. */
export interface FeedbackFields {
  /** Of an answer that was read: the sentences that tell something, word for word, one a line; never the whole answer. */
  readonly text: string;
  /** Who said it; null where that is not known. */
  readonly from: string | null;
  /** What to work on, as one goal to learn; empty until the person sets one. */
  readonly goal: string;
  /** What it is about. */
  readonly themes: readonly FeedbackTheme[];
}

/** What feedback can be about. */
export const feedbackThemes = [
  "experience",
  "skills",
  "examples",
  "communication",
  "motivation",
  "fit",
  "preparation",
  "circumstances",
] as const;
export type FeedbackTheme = (typeof feedbackThemes)[number];

/** Longest goal, in UTF-16 code units. */
export const goalLimit = 500;

/** Most sentences of one answer that are offered, and the longest text kept of it, in UTF-16 code units. */
export const feedbackLimits = { sentences: 12, text: 8_000 } as const;
