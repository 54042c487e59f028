import { settleFollowUp } from "../store/follow-ups";
import { orNull } from "./look-up";

/** "Keep for tomorrow" is settled once a reply is in the thread's box. What cannot be settled now is no reason to fail. */
export async function settleReply(rejectionId: string): Promise<void> {
  await orNull(() => settleFollowUp(rejectionId, "reply", Date.now()));
}
