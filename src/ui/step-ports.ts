import type { ReplyPorts } from "./reply/reply-ports";

/** What the steps need from the place they are shown in, besides being marked. */
export interface StepPorts {
  /** Null where nothing can be written any more. */
  readonly reply: ReplyPorts | null;
}
