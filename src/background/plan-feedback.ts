import { addDays } from "../core/model/calendar-day";
import type { Rejection } from "../core/model/rejection";
import { stateOf } from "../core/recovery/progress";
import { deleteFollowUp, findFollowUp, writeFollowUp } from "../store/follow-ups";
import { keep } from "./look-up";
import { momentHere } from "./moment-here";

/** Days after the question for feedback on which one may look whether an answer came. */
const waitingDays = 7;

/**
 * Plans the look for an answer once the person has asked for feedback, and takes it away where they have not: to be
 * called with the record as it is kept whenever that step, or a reply with the question in it, was marked. A day that is
 * planned already stays, so that calling it again changes nothing.
 */
export async function planFeedback({ id, progress }: Pick<Rejection, "id" | "progress">): Promise<void> {
  const askedAt = stateOf(progress, "ask-feedback") === "done" ? progress["ask-feedback"]?.at : undefined;
  await keep(async () => {
    const planned = await findFollowUp(id, "feedback");
    // What the person planned or wrote themselves, or was done with, is not ours to take away.
    const isOurs = planned?.text === "" && planned.doneAt === null;
    if (askedAt === undefined) return isOurs ? deleteFollowUp(planned.id) : undefined;
    if (planned) return;
    await writeFollowUp(
      id,
      { kind: "feedback", day: addDays(momentHere(askedAt).day, waitingDays), text: "" },
      Date.now(),
    );
  });
}
