import type { MailKeys } from "../../core/model/mail";
import { findAllVisible, findOneVisible, isVisible } from "../page/find";
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
  /** Milliseconds since 1970; null where the page writes the time in a person's language. */
  readonly sentAt: number | null;
  /** The rendered text, or null while the message is folded or not rendered yet. */
  readonly body: HTMLElement | null;
}

/** The open thread, or null: none is open, it is not rendered yet, or two could be meant. */
export function findOpenThread(page: Document): OpenThread | null {
  if (!isMailRoute(page)) return null;
  const pane = findOneVisible(page, outlookTables.pane);
  const subject = pane && findOneVisible(pane, outlookTables.subject);
  const threadKey = subject && readThreadKey(page, subject);
  if (!pane || !subject || !threadKey) return null;
  const messages = findAllVisible(pane, outlookTables.from).flatMap((from) => readMessage(from, pane) ?? []);
  return messages.length > 0 ? { pane, subject, threadKey, messages } : null;
}

/**
 * The newest message, if its text is on the page. Outlook shows the newest first or last, as the person set it, so its
 * place alone says nothing: the times tell, or that there is one message only, or that just the first or the last is open.
 */
export function newestOf({ messages }: OpenThread): (OpenMessage & { readonly body: HTMLElement }) | null {
  const newest = pickNewest(messages);
  return newest?.body ? { ...newest, body: newest.body } : null;
}

/** Keys of the mail that is open: its thread and its newest message. */
export function keysOf(thread: OpenThread, message: OpenMessage): MailKeys {
  return { host: "outlook", messageKey: message.messageKey, threadKey: thread.threadKey };
}

function pickNewest(messages: readonly OpenMessage[]): OpenMessage | null {
  const times = messages.map(({ sentAt }) => sentAt ?? Number.NaN);
  const latest = Math.max(...times);
  if (!Number.isNaN(latest)) return messages[times.indexOf(latest)] ?? null;
  const open = messages.filter(({ body }) => body);
  const [only] = open;
  if (open.length !== 1 || !only) return null;
  return only === messages[0] || only === messages.at(-1) ? only : null;
}

/** The calendar and the other apps live on the same hosts; a window that Outlook fills itself has no address. */
function isMailRoute({ location }: Document): boolean {
  if (location.protocol === "about:") return true;
  return /^\/mail(?:\/|$)/u.test(location.pathname) && !/\/(?:deeplink\/)?compose(?:\/|$)/u.test(location.pathname);
}

/** The heading's own id names the conversation; a single mail's names the mail, and the list its conversation. */
function readThreadKey(page: Document, subject: HTMLElement): string | null {
  const inHeading = /^(?:CONV|MSG)_(.+)_SUBJECT$/u.exec(subject.id)?.[1];
  if (subject.id.startsWith("CONV_") && inHeading) return plainId(inHeading);
  const row = findOneVisible(page, outlookTables.selectedRow)?.dataset["convid"];
  return row ? plainId(row) : inHeading ? plainId(inHeading) : null;
}

/** The same id is written with other signs in addresses and in attributes. */
function plainId(id: string): string {
  return id.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/u, "");
}

/** A draft is an item of the conversation too; one writes in it. */
function readMessage(from: HTMLElement, pane: HTMLElement): OpenMessage | null {
  const id = /^MSG_(.+)_FROM$/u.exec(from.id)?.[1];
  const element = findMessage(from, pane);
  if (!id || !element || element.querySelector("[contenteditable=true]")) return null;
  return { element, from, messageKey: plainId(id), sentAt: readTime(element), body: findBody(element) };
}

function findMessage(from: HTMLElement, pane: HTMLElement): HTMLElement | null {
  for (const { selector } of outlookTables.message) {
    const message = from.closest<HTMLElement>(selector);
    if (message && pane.contains(message)) return message;
  }
  return null;
}

/** Wrappers carry the same marks as the text itself: the innermost with words is meant. */
function findBody(message: HTMLElement): HTMLElement | null {
  for (const { selector } of outlookTables.body) {
    const hits = [...message.querySelectorAll<HTMLElement>(selector)].filter(isVisible);
    const inner = hits.findLast((hit) => !hits.some((other) => other !== hit && hit.contains(other)));
    if (inner) return inner;
  }
  return null;
}

/** Only a time that every language writes alike: year, month, day, hour, minute. */
function readTime(message: HTMLElement): number | null {
  for (const { selector } of outlookTables.time) {
    const title = message.querySelector(selector)?.getAttribute("title") ?? "";
    const [day, time] = [/\d{4}-\d{2}-\d{2}/u.exec(title)?.[0], /\d{1,2}:\d{2}/u.exec(title)?.[0]];
    const at = day && time ? Date.parse(`${day}T${time.padStart(5, "0")}`) : Number.NaN;
    if (!Number.isNaN(at)) return at;
  }
  return null;
}
