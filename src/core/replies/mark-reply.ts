import type { Rejection } from "../model/rejection";
import type { PutReply, WordingName } from "../model/reply";
import type { StepId, StepState } from "../model/step";
import { markStep } from "../recovery/progress";

type Marked = Pick<Rejection, "reply" | "progress">;

/**
 * What a record says once a reply was put in, or taken back (null). What was sent before stays sent, and is a reply all the
 * same.
 */
export function markReply({ reply, progress }: Marked, put: Omit<PutReply, "sentAt"> | null): Marked {
  const sentAt = reply?.sentAt ?? null;
  const mark = (wording: WordingName, state: StepState, at: number) =>
    stepsOf(wording).reduce((marked, step) => markStep(marked, step, state, at), progress);
  if (put) return { reply: { ...put, sentAt }, progress: mark(put.wording, "done", put.at) };
  if (!reply) return { reply, progress };
  if (sentAt !== null) return { reply: { ...reply, at: Math.min(reply.at, sentAt) }, progress };
  return { reply: null, progress: mark(reply.wording, "open", 0) };
}

/** The steps a reply does: one that asks is both. A pause has no steps, and thanks for feedback come after them. */
function stepsOf(wording: WordingName): readonly StepId[] {
  if (wording === "hold" || wording === "thanks-for-feedback") return [];
  return wording === "ask-feedback" ? ["keep-the-bridge", "ask-feedback"] : ["keep-the-bridge"];
}
