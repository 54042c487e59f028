import type { Rejection } from "../model/rejection";
import { isInBox, type PutReply, type WordingName } from "../model/reply";
import type { Progress, StepId } from "../model/step";
import { markStep } from "../recovery/progress";

type Marked = Pick<Rejection, "reply" | "progress">;

/**
 * What a record says once a reply was put in, or taken back (null). What was sent before stays sent, and is a reply all the
 * same.
 */
export function markReply({ reply, progress }: Marked, put: Omit<PutReply, "sentAt"> | null): Marked {
  const sentAt = reply?.sentAt ?? null;
  if (put) return { reply: { ...put, sentAt }, progress: mark(progress, put.wording, put.at) };
  if (!reply) return { reply, progress };
  // One that was sent is a reply, whatever is taken out of the box.
  const unmarked = isInBox(reply) ? unmark(progress, reply) : progress;
  if (sentAt !== null) return { reply: { ...reply, at: Math.min(reply.at, sentAt) }, progress: unmarked };
  return { reply: null, progress: unmarked };
}

function mark(progress: Progress, wording: WordingName, at: number): Progress {
  return stepsOf(wording).reduce((marked, step) => markStep(marked, step, "done", at), progress);
}

/** Opens again what this reply marked; a step that was done before it stays done. */
function unmark(progress: Progress, { wording, at }: PutReply): Progress {
  const own = stepsOf(wording).filter((step) => progress[step]?.at === at);
  return own.reduce((marked, step) => markStep(marked, step, "open", 0), progress);
}

/** The steps a reply does: one that asks is both. A pause has no steps, and thanks for feedback come after them. */
function stepsOf(wording: WordingName): readonly StepId[] {
  if (wording === "hold" || wording === "thanks-for-feedback") return [];
  return wording === "ask-feedback" ? ["keep-the-bridge", "ask-feedback"] : ["keep-the-bridge"];
}
