import type { Mail } from "../model/mail";
import {
  answeringRelays,
  hostOfAddress,
  isNoReplyAddress,
  isUnderDomain,
  notificationParts,
  relayDomains,
  teamParts,
} from "../model/sender-patterns";
import type { Replyability, ReplyReason } from "../model/verdict";

/** What a mail's own words say about answers: that they are not read, that they are welcome. */
export interface SaidOfAnswers {
  readonly saysNo: boolean;
  readonly invites: boolean;
}

/** A token at the end of a local part ("candidate-7f3a91bc22d0"): the relay knows by it whom to pass an answer to. */
function hasToken(local: string): boolean {
  const last = local.split(/[-_.+]/).at(-1) ?? "";
  return last.length >= 10 && /\d/.test(last) && /^[a-z0-9]+$/.test(last);
}

const answer = (can: boolean, because: ReplyReason): Replyability => ({ can, because });

/** Whether an answer to this mail reaches somebody, judged by the sender's address and the mail's own words, never by the vendor. */
export function judgeReplyability(mail: Pick<Mail, "sender">, said: SaidOfAnswers): Replyability {
  const { address } = mail.sender;
  const host = hostOfAddress(address);
  const { saysNo } = said;
  if (address === null || host === null) return saysNo ? answer(false, "body-says-no") : answer(true, "address-hidden");
  const local = address.slice(0, address.lastIndexOf("@")).toLowerCase();
  if (isNoReplyAddress(address)) return answer(false, "no-reply-address");
  if (saysNo) return answer(false, "body-says-no");
  const words = local.split(/[-_.+0-9]+/).filter((word) => word !== "");
  if (words.some((word) => notificationParts.includes(word)) && !said.invites)
    return answer(false, "notification-address");
  if (
    isUnderDomain(host, answeringRelays) ||
    local === "mail" ||
    (isUnderDomain(host, relayDomains) && hasToken(local))
  )
    return answer(true, "relay");
  // Any other address at a relay sends notices for everybody; only the mail's own words make it one that is read.
  if (isUnderDomain(host, relayDomains)) {
    return answer(said.invites, said.invites ? "relay" : "notification-address");
  }
  return answer(true, words.some((word) => teamParts.includes(word)) ? "team" : "person");
}
