import type { MailKeys } from "../../core/model/mail";
import { findAllVisible, findInnermostVisible, findInside, findOneVisible, isVisible } from "../page/find";
import { readArrival, readMessageId, readRowThread, readThreadId } from "./ids";
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
  const root = main && findInnermostVisible(main, gmailTables.thread);
  const subject = root && findOneVisible(root, gmailTables.subject);
  const threadKey = subject && readThreadId(subject, root);
  if (!root || !subject || !threadKey || isStale(main, threadKey)) return null;
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

/** A reading pane goes on showing the mail before while the list beside it already marks the next one. */
function isStale(main: HTMLElement, threadKey: string): boolean {
  const row = findOneVisible(main, gmailTables.openRow);
  const marked = row && readRowThread(findInside(row, gmailTables.rowThread) ?? row);
  return marked !== null && marked !== threadKey;
}

/**
 * Visible messages by arrival; null if one has no id, or if the list holds a part that was not found to be a message:
 * then the newest is not certain.
 */
function findMessages(root: HTMLElement): OpenMessage[] | null {
  const elements = findAllVisible(root, gmailTables.message);
  const items = findAllVisible(root, gmailTables.item);
  const isKnown = (item: HTMLElement) => elements.some((element) => item.contains(element) || element.contains(item));
  if (!items.every((item) => isKnown(item) || item.querySelector("[contenteditable=true]"))) return null;
  const messages: OpenMessage[] = [];
  for (const element of elements) {
    if (isDraft(element)) continue;
    const messageKey = readMessageId(element);
    if (!messageKey) return null;
    if (messages.some((other) => other.messageKey === messageKey)) continue;
    const message = { element, messageKey, body: findBody(element), arrivedAt: readArrival(element) };
    // Without a time it was just sent, and is open; or it is a draft, which is no message yet.
    if (message.arrivedAt !== null || message.body) messages.push(message);
  }
  return sortByArrival(messages);
}

/**
 * A message just sent keeps no time until the thread is opened anew, while answers to it come in: where two others show
 * which way the thread runs, it stands behind the one it follows. Else it is the newest.
 */
function sortByArrival(messages: readonly OpenMessage[]): OpenMessage[] {
  const times = messages.flatMap(({ arrivedAt }) => arrivedAt ?? []);
  const runsDown = times.length > 1 && times.every((time, index) => time >= (times[index - 1] ?? 0));
  let before = 0;
  const placed = messages.map((message) => {
    before = message.arrivedAt ?? before;
    return { message, at: message.arrivedAt ?? (runsDown ? before : Number.MAX_SAFE_INTEGER) };
  });
  return placed.sort((a, b) => a.at - b.at).map(({ message }) => message);
}

/**
 * Drafts carry message ids too: one writes in them or, while they are folded, they name no sender's address. What was
 * received is never taken for one, even where no sender can be found any more.
 */
function isDraft(element: HTMLElement): boolean {
  if (element.closest(".aoI") || element.querySelector("[contenteditable=true]")) return true;
  const isOwn = readMessageId(element)?.startsWith("msg-a:") ?? false;
  return isOwn && findBody(element) === null && findInside(element, gmailTables.sender) === null;
}

function findBody(message: HTMLElement): HTMLElement | null {
  const body = findInside(message, gmailTables.body);
  return body && !body.isContentEditable && isRendered(body) ? body : null;
}

/** An empty body has no height; it counts as rendered when the part around it is on the screen. */
function isRendered(body: HTMLElement): boolean {
  return isVisible(body) || body.parentElement?.checkVisibility() === true;
}
