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

/** How much of a text is searched for words about answering: they stand at the top or the bottom of a letter. */
const searched = 20_000;

/** One language a line; each says that answers are not read. */
const bodySaysNo: readonly RegExp[] = [
  /\b(?:please )?(?:do not|don['’]t) (?:reply|respond)\b/i,
  /\b(?:mailbox|inbox|address|account|e-?mail) (?:is|are) (?:not|un)[ -]?(?:being )?(?:monitored|attended|read)/i,
  /\b(?:unattended|unmonitored|no-?reply) (?:mailbox|inbox|address|account|e-?mail)/i,
  /\brepl(?:y|ies)\b[^.\n]{1,60}\b(?:not (?:be )?(?:read|monitored|delivered|answered|received)|undeliverable|cannot be)/i,
  /\brather than (?:replying|responding)\b/i,
  /\b(?:address|mailbox)\b[^.\n]{1,40}\b(?:used )?for sending only\b/i,
  /\b(?:mail|messages?|e-?mails?)\b[^.\n]{1,12}\bto this (?:address|mailbox)[^.\n]{0,20}(?:\bnot|n['’]t|\bdiscarded|\bdeleted|\bnever)/i,
  /\bsystem[- ]generated (?:message|letter|e-?mail)\b/i,
  /\bunable to (?:respond|reply) to individual\b/i,
  /\b(?:auto(?:matically)?[- ]generated|automated) (?:e-?mail|message|notification)\b[^.\n]{1,60}\b(?:not|no) repl/i,
];

const bodyInvites: readonly RegExp[] = [
  /\b(?:reply|respond|write back|write) (?:directly )?to (?:this|me)\b/i,
  /\b(?:just|simply|feel free to|please|by) (?:reply|replying|hit reply|write back)\b/i,
];

/** A token at the end of a local part ("candidate-7f3a91bc22d0"): the relay knows by it whom to pass an answer to. */
function hasToken(local: string): boolean {
  const last = local.split(/[-_.+]/).at(-1) ?? "";
  return last.length >= 10 && /\d/.test(last) && /^[a-z0-9]+$/.test(last);
}

const answer = (can: boolean, because: ReplyReason): Replyability => ({ can, because });

/** Whether an answer to this mail reaches somebody, judged by the sender's address and the mail's own words, never by the vendor. */
export function judgeReplyability(mail: Pick<Mail, "sender" | "text">): Replyability {
  const { address } = mail.sender;
  const text = mail.text.length <= 2 * searched ? mail.text : mail.text.slice(0, searched) + mail.text.slice(-searched);
  const host = hostOfAddress(address);
  const saysNo = bodySaysNo.some((words) => words.test(text));
  if (address === null || host === null) return saysNo ? answer(false, "body-says-no") : answer(true, "address-hidden");
  const local = address.slice(0, address.lastIndexOf("@")).toLowerCase();
  if (isNoReplyAddress(address)) return answer(false, "no-reply-address");
  if (saysNo) return answer(false, "body-says-no");
  const words = local.split(/[-_.+0-9]+/).filter((word) => word !== "");
  if (words.some((word) => notificationParts.includes(word)) && !bodyInvites.some((invite) => invite.test(text)))
    return answer(false, "notification-address");
  if (
    isUnderDomain(host, answeringRelays) ||
    local === "mail" ||
    (isUnderDomain(host, relayDomains) && hasToken(local))
  )
    return answer(true, "relay");
  // Any other address at a relay sends notices for everybody; only the mail's own words make it one that is read.
  if (isUnderDomain(host, relayDomains)) {
    const isInvited = bodyInvites.some((invite) => invite.test(text));
    return answer(isInvited, isInvited ? "relay" : "notification-address");
  }
  return answer(true, words.some((word) => teamParts.includes(word)) ? "team" : "person");
}
