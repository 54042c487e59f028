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
import { findOpenThread, keysOf, newestOf, type OpenMessage } from "./find-open";
import { gmailTables } from "./tables";

/** Pages of Gmail that show no mailbox: print, the full text of a clipped mail, and windows that only write. */
const otherViews = /[?&]view=(?:pt|lg|cm)\b/u;

/** See `Host.isMailPage`. */
export function isMailPage(page: Document): boolean {
  const { pathname, search } = page.location;
  return !otherViews.test(search) && !pathname.startsWith("/mail/mu/") && !page.body.matches(".xE.xp");
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
  const sender = readSender(newest.element);
  const text = readText(newest.body, textLimit, isQuoted);
  return {
    ...keysOf(thread, newest),
    account,
    subject: readSubject(thread.subject),
    sender,
    own: isOwn(newest, sender, account),
    sentAt: newest.arrivedAt,
    text,
    earlier: thread.messages
      .slice(0, -1)
      .slice(-earlierLimit)
      .map((message) => readEarlier(message, account)),
    completeness: isPartial(newest, text) ? "partial" : "whole",
  };
}

function readEarlier(message: OpenMessage, account: string | null): EarlierMessage {
  const sender = readSender(message.element);
  const part = message.body ?? findInside(message.element, gmailTables.snippet);
  const text = part ? readText(part, textLimit / 10, isQuoted) : "";
  return { sender, own: isOwn(message, sender, account), sentAt: message.arrivedAt, text };
}

/** Gmail cuts long mails short, and shows protected ones, and those that are small programs, in a frame. */
function isPartial({ element, body }: OpenMessage & { readonly body: HTMLElement }, text: string): boolean {
  const hasOtherContent = text === "" && body.querySelector("img") !== null;
  return (
    hasOtherContent ||
    findInside(element, gmailTables.clipped) !== null ||
    findInside(body, gmailTables.foreign) !== null
  );
}

function readSender(message: HTMLElement): Sender {
  const part = findInside(message, gmailTables.sender);
  const address = part?.getAttribute("email")?.trim().toLowerCase() || null;
  const shown = part?.getAttribute("name")?.trim() || part?.textContent.trim() || "";
  return { name: shown.toLowerCase() === address ? "" : shown.slice(0, lineLimit), address };
}

/** Emoji in a subject are pictures; their words are in `alt`. */
function readSubject(subject: HTMLElement): string {
  const parts = [...subject.childNodes].map((node) => (node instanceof HTMLImageElement ? node.alt : node.textContent));
  return parts.join("").trim().slice(0, lineLimit);
}

/** The address of the mailbox: from the window's title (`Subject - address - Gmail`), else from the account button. */
function readAccount(page: Document): string | null {
  const address = /[^\s@<>()"']+@[^\s@<>()"']+\.[^\s@<>()"']+/gu;
  const fromTitle = page.title.split(" - ").findLast((part) => part.trim().match(address)?.[0] === part.trim());
  const label = findInside(page, gmailTables.account)?.getAttribute("aria-label");
  return (fromTitle?.trim() ?? label?.match(address)?.[0] ?? null)?.toLowerCase() ?? null;
}

/** Only what the mailbox's own person wrote is named `msg-a:`, whatever address they used. */
function isOwn({ messageKey }: OpenMessage, sender: Sender, account: string | null): boolean | null {
  if (messageKey.startsWith("msg-a:")) return true;
  return sender.address === null || account === null ? null : sender.address === account;
}

function isQuoted(element: Element): boolean {
  return element.classList.contains("gmail_quote");
}
