import type { MailKeys } from "../../core/model/mail";
import { findAllVisible, findInside, findOneVisible, isVisible } from "../page/find";
import { readTime } from "../page/read-time";
import { readAccount } from "./account";
import { readSender } from "./sender";
import { outlookTables } from "./tables";

/** The conversation, or the single mail, that is open. */
export interface OpenThread {
  readonly pane: HTMLElement;
  readonly subject: HTMLElement;
  readonly threadKey: string;
  /** Visible messages in the order of the page, drafts left out. */
  readonly messages: readonly OpenMessage[];
}

export interface OpenMessage {
  readonly element: HTMLElement;
  readonly from: HTMLElement;
  readonly messageKey: string;
  /** Milliseconds since 1970; null where the time cannot be read with certainty. */
  readonly sentAt: number | null;
  /** The rendered text, or null while the message is folded or not rendered yet. */
  readonly body: HTMLElement | null;
}

/** The open thread, or null: none is open, it is not rendered yet, or two could be meant. */
export function findOpenThread(page: Document): OpenThread | null {
  if (!isMailRoute(page)) return null;
  const pane = findOneVisible(page, outlookTables.pane);
  const subject = pane && findOneVisible(pane, outlookTables.subject);
  if (!pane || !subject) return null;
  const rows = findAllVisible(page, outlookTables.selectedRow);
  const [row] = rows;
  if (rows.length > 1 || (row && !agrees(row, subject))) return null;
  const threadKey = readThreadKey(subject, row);
  const messages = threadKey && findMessages(page, pane, subject);
  return messages && messages.length > 0 ? { pane, subject, threadKey, messages } : null;
}

/**
 * The newest message, if its text is on the page. Outlook shows the newest first or last, as the person set it, so its
 * place says nothing: the times tell, or that there is one message only.
 */
export function newestOf({ messages }: OpenThread): (OpenMessage & { readonly body: HTMLElement }) | null {
  const newest = pickNewest(messages);
  return newest?.body ? { ...newest, body: newest.body } : null;
}

/** Keys of the mail that is open: its thread and its newest message. */
export function keysOf(thread: OpenThread, message: OpenMessage): MailKeys {
  return { host: "outlook", messageKey: message.messageKey, threadKey: thread.threadKey };
}

/** The subject as it is written out. */
export function subjectOf(subject: HTMLElement): string {
  return (subject.getAttribute("title") ?? subject.textContent).trim();
}

function pickNewest(messages: readonly OpenMessage[]): OpenMessage | null {
  if (messages.length === 1) return messages[0] ?? null;
  const times = messages.map(({ sentAt }) => sentAt ?? Number.NaN);
  return messages[times.indexOf(Math.max(...times))] ?? null;
}

/** The calendar and the other apps live on the same hosts; a window that Outlook fills itself has no address. */
function isMailRoute({ location }: Document): boolean {
  if (location.protocol === "about:") return true;
  const { pathname } = location;
  return /^\/mail(?:\/|$)/u.test(pathname) && !/\/(?:compose|options|print)(?:\/|$)/u.test(pathname);
}

/**
 * The list marks the next mail while the pane still shows the one before. Both name the conversation, not always in the
 * same way; so where the names differ the row must show the pane's subject.
 */
function agrees(row: HTMLElement, subject: HTMLElement): boolean {
  const named = row.dataset["convid"];
  const shown = readId(subject, "CONV");
  if (named && shown && plainId(named) === shown) return true;
  const words = plainText(subjectOf(subject));
  return [row.textContent, row.getAttribute("aria-label") ?? ""].some((text) => plainText(text).includes(words));
}

/** A subject without the marks of answers before it, in plain spaces. */
export function plainText(text: string): string {
  return text
    .replace(/^(?:\s*\p{L}{1,4}[:：])+/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The heading's own id names the conversation; a single mail's names the mail, and the list its conversation. */
function readThreadKey(subject: HTMLElement, row: HTMLElement | undefined): string | null {
  const named = row?.dataset["convid"];
  return readId(subject, "CONV") ?? (named ? plainId(named) : readId(subject, "MSG"));
}

function readId({ id }: HTMLElement, kind: "CONV" | "MSG"): string | null {
  const [before, inside] = [id.startsWith(`${kind}_`), /^[A-Z]+_(.+)_SUBJECT$/u.exec(id)?.[1]];
  return before && inside ? plainId(inside) : null;
}

/** The same id is written with other signs in addresses and in attributes. */
function plainId(id: string): string {
  return id.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/u, "");
}

/**
 * Messages, drafts left out: one writes in those. Null if a part of the conversation has no id or no sender, or if a
 * sender stands in no message: then the newest is not certain.
 */
function findMessages(page: Document, pane: HTMLElement, subject: HTMLElement): OpenMessage[] | null {
  const hits = findAllVisible(pane, outlookTables.message);
  // Rows that go by what an element holds hit a message and parts of it alike.
  const elements = hits.filter((hit) => !hits.some((other) => other !== hit && other.contains(hit)));
  const senders = findAllVisible(pane, outlookTables.from);
  if (!senders.every((sender) => elements.some((element) => element.contains(sender)))) return null;
  const account = readAccount(page);
  // With conversations off the heading's id is the mail's own.
  const only = elements.length === 1 ? readId(subject, "MSG") : null;
  const messages = elements.flatMap((element) => (isDraft(element, account) ? [] : [readMessage(element, only)]));
  return messages.every((message) => message !== null) ? messages : null;
}

/**
 * One writes in a draft; a reply box that stands inside the message it answers makes it none. A folded one stands there in
 * the person's own name, with a word in brackets before it.
 */
function isDraft(element: HTMLElement, account: string | null): boolean {
  if (findBody(element)) return false;
  if (element.querySelector("[contenteditable=true]")) return true;
  const from = findInside(element, outlookTables.from);
  const { name, address } = from ? readSender(from) : { name: "", address: null };
  return address !== null && address === account && /^\[[^\]]+\]/u.test(name);
}

function readMessage(element: HTMLElement, only: string | null): OpenMessage | null {
  const from = findInside(element, outlookTables.from);
  const id = /^MSG_(.+)_[A-Z]+$/u.exec(findInside(element, outlookTables.named)?.id ?? "")?.[1] ?? only;
  if (!from || !id) return null;
  return { element, from, messageKey: plainId(id), sentAt: readSentAt(element), body: findBody(element) };
}

/** Wrappers carry the same marks as the text itself: the innermost is meant. What one writes in is no text to read. */
function findBody(message: HTMLElement): HTMLElement | null {
  for (const { selector } of outlookTables.body) {
    const hits = [...message.querySelectorAll<HTMLElement>(selector)].filter(isReadable);
    const inner = hits.findLast((hit) => !hits.some((other) => other !== hit && hit.contains(other)));
    if (inner) return inner;
  }
  return null;
}

function isReadable(part: HTMLElement): boolean {
  const isWritten = part.isContentEditable || part.querySelector("[contenteditable=true]") !== null;
  return !isWritten && isVisible(part);
}

function readSentAt(message: HTMLElement): number | null {
  const shown = findInside(message, outlookTables.time)?.getAttribute("title") ?? "";
  return readTime(shown, message.ownerDocument.documentElement.lang);
}
