import type { Mail } from "../model/mail";
import type { Rejection } from "../model/rejection";
import { clockTolerance, isInBox } from "../model/reply";
import { stateOf } from "./progress";

/** The part of a record that says where it came from and what was done. */
type Followed = Pick<Rejection, "messageKey" | "reply" | "progress">;

/**
 * When the person sent the reply that was put in, as the page of its thread tells; null if it shows no such message, or if
 * nothing waits to be sent. `now` stands in for a time the page does not show. Milliseconds since 1970, UTC.
 */
export function findSentAt(mail: Mail, { messageKey, reply }: Followed, now: number): number | null {
  if (!reply || !isInBox(reply)) return null;
  const from = reply.at - clockTolerance;
  // Without a time it may only be the very message the reply was put in for.
  const isOther = mail.messageKey !== (reply.messageKey ?? messageKey);
  const isSince = (at: number | null) => (at === null ? isOther : at >= from);
  if (mail.own === true) return isSince(mail.sentAt) ? (mail.sentAt ?? now) : null;
  const timed = mail.earlier.findLast(({ own, sentAt }) => own === true && sentAt !== null && sentAt >= from);
  if (timed) return timed.sentAt;
  // Without a time only its place tells: right before an answer that came since, it is what that answers.
  const last = mail.earlier.at(-1);
  const isAnswered = last?.own === true && last.sentAt === null;
  return isAnswered && isOther && isSince(mail.sentAt) ? Math.min(mail.sentAt ?? now, now) : null;
}

/** When the person asked for feedback, by the step they ticked; null if they did not. Milliseconds since 1970, UTC. */
function readAskedAt({ progress }: Followed): number | null {
  return stateOf(progress, "ask-feedback") === "done" ? (progress["ask-feedback"]?.at ?? null) : null;
}

/** True for a message of somebody else in the thread of a record, written after the person asked for feedback there. */
export function isAnswer(mail: Mail, rejection: Followed): boolean {
  const askedAt = readAskedAt(rejection);
  if (askedAt === null || mail.messageKey === rejection.messageKey || !isReceived(mail)) return false;
  if (mail.sentAt !== null) return mail.sentAt >= askedAt - clockTolerance;
  return mail.earlier.at(-1)?.own === true;
}

/** A page that does not tell whose message it is must at least show two different addresses. */
function isReceived({ own, sender, account }: Mail): boolean {
  if (own !== null) return !own;
  return sender.address !== null && account !== null && sender.address !== account;
}
