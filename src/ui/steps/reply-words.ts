import type { ReplyReason, Verdict } from "../../core/model/verdict";
import { say, type WordKey } from "../../platform/words";

const reasons: Readonly<Record<ReplyReason, WordKey>> = {
  person: "bridgeSomebody",
  team: "bridgeTeam",
  relay: "bridgeRelay",
  "address-hidden": "bridgeHidden",
  "no-reply-address": "bridgeNoReply",
  "notification-address": "bridgeNotification",
  "body-says-no": "bridgeBodySaysNo",
};

/** Whether an answer to this mail will reach somebody, said plainly. */
export function replySentence({ replyable }: Verdict, contact: string | null): string {
  if (replyable.because === "person" && contact !== null) return say("bridgePerson", contact);
  return say(reasons[replyable.because]);
}
