import type { MailKeys } from "./mail";
import type { Progress } from "./step";
import type { Stage } from "./verdict";

/**
 * One application that ended, kept because the person acted on its mail. Of the mail it holds the decision sentence,
 * the reason and what was extracted, never the body. Times are milliseconds since 1970, UTC.
 */
export interface Rejection extends MailKeys {
  readonly id: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly contact: string | null;
  readonly stage: Stage | null;
  readonly decision: string | null;
  readonly reason: string | null;
  readonly sentAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly progress: Progress;
}

/** What the person said about one mail; `id` is its `mailId`. Holds no text. */
export interface MailMark {
  readonly id: string;
  readonly dismissedAt: number | null;
  readonly notARejectionAt: number | null;
}
