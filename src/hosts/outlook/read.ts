import {
  type EarlierMessage,
  earlierLimit,
  lineLimit,
  type Mail,
  type MailKeys,
  type Sender,
  textLimit,
} from "../../core/model/mail";
import { findInside } from "../page/find";
import { readText } from "../page/read-text";
import { readAccount } from "./account";
import { findOpenThread, keysOf, newestOf, type OpenMessage, subjectOf } from "./find-open";
import { readSender } from "./sender";
import { outlookTables } from "./tables";

/** See `Host.isMailPage`. Who starts in the calendar comes to the mails without a load, so the address is asked at each look. */
export function isMailPage(): boolean {
  return true;
}

/** See `Host.readKeys`. */
export function readKeys(page: Document): MailKeys | null {
  const thread = findOpenThread(page);
  const newest = thread && newestOf(thread);
  return newest ? keysOf(thread, newest) : null;
}

/** See `Host.readMail`. */
export function readMail(page: Document): Mail | null {
  const thread = findOpenThread(page);
  const newest = thread && newestOf(thread);
  if (!newest) return null;
  const account = readAccount(page);
  const sender = readSender(newest.from);
  const text = readText(newest.body, textLimit, isQuoted);
  const others = thread.messages.filter(({ messageKey }) => messageKey !== newest.messageKey);
  // The person may have set that the newest stands first.
  const earlier = thread.messages[0]?.messageKey === newest.messageKey ? others.toReversed() : others;
  return {
    ...keysOf(thread, newest),
    account,
    subject: subjectOf(thread.subject).slice(0, lineLimit),
    sender,
    own: isOwn(sender, account),
    sentAt: newest.sentAt,
    text,
    earlier: earlier.slice(-earlierLimit).map((message) => readEarlier(message, account)),
    completeness: isPartial(newest.body, text) ? "partial" : "whole",
  };
}

function readEarlier(message: OpenMessage, account: string | null): EarlierMessage {
  const sender = readSender(message.from);
  const text = message.body ? readText(message.body, textLimit / 10, isQuoted) : "";
  return { sender, own: isOwn(sender, account), sentAt: message.sentAt, text };
}

/** Pictures in place of words, and protected mails, which come in a frame. */
function isPartial(body: HTMLElement, text: string): boolean {
  return (text === "" && body.querySelector("img") !== null) || findInside(body, outlookTables.foreign) !== null;
}

function isOwn(sender: Sender, account: string | null): boolean | null {
  return sender.address === null || account === null ? null : sender.address === account;
}

/** Outlook renames the ids of what a mail brings, by an `x_` before them. */
function isQuoted(element: Element): boolean {
  return /^(?:x_)?(?:divRplyFwdMsg|mail-editor-reference-message-container)$/u.test(element.id);
}
