import type { MailKeys } from "../../core/model/mail";
import { findAllVisible, findInside, findOneVisible, isVisible } from "../page/find";
import { readArrival, readMessageId, readThreadId } from "./ids";
import { gmailTables } from "./tables";

/** The parts of the thread that is open, found together so that they belong together. */
export interface OpenThread {
  readonly root: HTMLElement;
  readonly subject: HTMLElement;
  readonly threadKey: string;
  /** Visible messages in the order of their arrival; the last is the newest. */
  readonly messages: readonly OpenMessage[];
}

export interface OpenMessage {
  readonly element: HTMLElement;
  readonly messageKey: string;
  /** Milliseconds since 1970; null for a message just sent. */
  readonly arrivedAt: number | null;
  /** The rendered text, or null while the message is folded or not rendered yet. */
  readonly body: HTMLElement | null;
}

/** The open thread, or null: none is open, it is not rendered yet, or two could be meant. */
export function findOpenThread(page: Document): OpenThread | null {
  if (!mayHoldMail(page)) return null;
  const main = findOneVisible(page, gmailTables.main) ?? findOneVisible(page, gmailTables.standalone);
  const root = main && findOneVisible(main, gmailTables.thread);
  const subject = root && findOneVisible(root, gmailTables.subject);
  const threadKey = subject && readThreadId(subject, root);
  if (!root || !subject || !threadKey) return null;
  const messages = findMessages(root);
  return messages ? { root, subject, threadKey, messages } : null;
}

/** The newest message of the thread, if it is the kind of message one can read: rendered, and no draft. */
export function newestOf(thread: OpenThread): (OpenMessage & { readonly body: HTMLElement }) | null {
  const newest = thread.messages.at(-1);
  return newest?.body ? { ...newest, body: newest.body } : null;
}

/** Keys of the mail that is open: its thread and its newest message. */
export function keysOf(thread: OpenThread, message: OpenMessage): MailKeys {
  return { host: "gmail", messageKey: message.messageKey, threadKey: thread.threadKey };
}

/** Without a message body anywhere there is nothing to measure; this asks the page for no layout. */
function mayHoldMail(page: Document): boolean {
  return findInside(page, gmailTables.body) !== null;
}

/** Visible messages by arrival; null if one has no id, since then the newest is not certain. */
function findMessages(root: HTMLElement): OpenMessage[] | null {
  const messages: OpenMessage[] = [];
  for (const element of findAllVisible(root, gmailTables.message, isMessage)) {
    const messageKey = readMessageId(element);
    if (!messageKey) return null;
    if (messages.some((other) => other.messageKey === messageKey)) continue;
    const message = { element, messageKey, body: findBody(element), arrivedAt: readArrival(element) };
    // Without a time it was just sent, and is open; or it is a draft, which is no message yet.
    if (message.arrivedAt !== null || message.body) messages.push(message);
  }
  const arrival = ({ arrivedAt }: OpenMessage) => arrivedAt ?? Number.MAX_SAFE_INTEGER;
  return messages.sort((a, b) => arrival(a) - arrival(b));
}

/** Reply boxes and drafts carry message ids too. */
function isMessage(element: HTMLElement): boolean {
  return element.closest(".aoI") === null && element.querySelector("[contenteditable=true]") === null;
}

function findBody(message: HTMLElement): HTMLElement | null {
  const body = findInside(message, gmailTables.body);
  return body && !body.isContentEditable && isRendered(body) ? body : null;
}

/** An empty body has no height; it counts as rendered when the part around it is on the screen. */
function isRendered(body: HTMLElement): boolean {
  return isVisible(body) || body.parentElement?.checkVisibility() === true;
}
