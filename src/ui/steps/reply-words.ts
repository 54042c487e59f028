import type { OpenMail } from "../../core/model/open-mail";
import type { ReplyReason } from "../../core/model/verdict";
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

type Whose = Pick<OpenMail, "host" | "verdict">;

/** Whether an answer to this mail will reach somebody, said plainly. */
export function replySentence({ host, verdict: { replyable } }: Whose, contact: string | null): string {
  if (host === "hand") return say("bridgeByHand");
  if (replyable.because === "person" && contact !== null) return say("bridgePerson", contact);
  return say(reasons[replyable.because]);
}
