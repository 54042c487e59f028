import type { HostId } from "./host-names";

/** What somebody answered to the question for feedback, kept because the person wanted it. Times are milliseconds since 1970, UTC. */
export interface Feedback {
  readonly id: string;
  readonly rejectionId: string;
  readonly host: HostId;
  /** The answer it stands in. */
  readonly messageKey: string;
  readonly threadKey: string;
  /** The sentences that tell something, word for word, one a line; never the whole answer. */
  readonly text: string;
  /** The name the answer was sent under; null where the page shows none. */
  readonly from: string | null;
  readonly keptAt: number;
  readonly answeredAt: number | null;
}

/** Most sentences of one answer that are offered, and the longest text kept of it, in UTF-16 code units. */
export const feedbackLimits = { sentences: 12, text: 8_000 } as const;
