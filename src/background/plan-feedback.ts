import { addDays } from "../core/model/calendar-day";
import { followUpId } from "../core/model/follow-up";
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
    if (askedAt === undefined) return deleteFollowUp(followUpId(id, "feedback"));
    if (await findFollowUp(id, "feedback")) return;
    await writeFollowUp(
      id,
      { kind: "feedback", day: addDays(momentHere(askedAt).day, waitingDays), text: "" },
      Date.now(),
    );
  });
}
