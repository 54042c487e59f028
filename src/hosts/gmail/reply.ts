import type { RecordKeys } from "../../core/model/mail";
import type { ReplyBox, ReplyResult, ReplyWriter } from "../host";
import { readEditorText, subtractLines } from "../page/editor-text";
import { findAllVisible, findAround, findInside, findOneVisible } from "../page/find";
import { byNodes, byTyping } from "../page/insert-methods";
import { insertText } from "../page/insert-text";
import { isEnabled } from "../page/is-enabled";
import { onlyOne, openBox } from "../page/open-box";
import { pressInMenu } from "../page/press-in-menu";
import { pressWhole } from "../page/press-whole";
import { findOpenThread, keysOf, newestOf, type OpenMessage, type OpenThread } from "./find-open";
import { gmailReplyTables } from "./reply-tables";

/** Puts replies into Gmail's own reply box. */
export const gmailReply: ReplyWriter = { id: "gmail", openReply };

async function openReply(page: Document, mail: RecordKeys, signal: AbortSignal): Promise<ReplyResult<ReplyBox>> {
  const findEditors = () => {
    const thread = findOpenThread(page);
    const message = thread?.messages.find(({ messageKey }) => messageKey === mail.messageKey);
    return thread && message ? listEditors(page, thread, message) : null;
  };
  const pressReply = async () => {
    const thread = findOpenThread(page);
    const newest = thread && newestOf(thread);
    // Reply answers the newest message; by now that may be another one.
    if (!newest || keysOf(thread, newest).messageKey !== mail.messageKey) return false;
    return pressReplyOf(page, thread, newest.element, signal);
  };
  const opened = await openBox(page, { findEditors, pressReply }, signal);
  return opened.ok ? { ok: true, value: boxOf(opened.value.editor, () => onlyOne(findEditors()), signal) } : opened;
}

/**
 * The bar below the thread says which reply it opens, and so do the older header button and the menu. What only follows
 * the account's habit has its turn last: the card reads back whom the box goes to.
 */
async function pressReplyOf(
  page: Document,
  { root }: OpenThread,
  message: HTMLElement,
  signal: AbortSignal,
): Promise<boolean> {
  const { replyBar, replyButton, provenButton, moreButton, replyItem } = gmailReplyTables;
  const sure = findOneVisible(root, replyBar, isEnabled) ?? findOneVisible(message, provenButton, isEnabled);
  if (sure) {
    pressWhole(sure);
    return true;
  }
  const more = findOneVisible(message, moreButton, isEnabled);
  if (more && (await pressInMenu(page, more, replyItem, signal))) return true;
  const button = findOneVisible(message, replyButton, isEnabled);
  if (button) pressWhole(button);
  return button !== null;
}

/** Editors that answer this message, one a reply box. What is being written to anybody else is left alone. */
function listEditors(page: Document, thread: OpenThread, message: OpenMessage): HTMLElement[] {
  return findAllVisible(page, gmailReplyTables.editor, (editor) => belongsTo(thread, message, editor));
}

/** By the ids its form holds; while it has none yet, by where it stands. */
function belongsTo(thread: OpenThread, message: OpenMessage, editor: HTMLElement): boolean {
  const box = findAround(editor, gmailReplyTables.replyBox);
  if (!box || !isReplyBox(box)) return false;
  const [threadId, answered] = [readField(box, "rt"), readField(box, "rm")];
  if (threadId !== null && threadId !== thread.threadKey) return false;
  if (answered !== null) return answered === message.messageKey;
  return thread.root.contains(box) && lastBefore(thread, box) === message;
}

/** A box that sends a mail on names nobody yet, and has neither of the signs of a reply. */
function isReplyBox(box: HTMLElement): boolean {
  const { forward, replyToAll, replyToOne } = gmailReplyTables;
  if (findInside(box, forward)) return false;
  return findInside(box, [...replyToOne, ...replyToAll]) !== null || readRecipients(box) !== null;
}

/** The message right above a box: Gmail opens a reply below the message it answers. */
function lastBefore({ messages }: OpenThread, box: HTMLElement): OpenMessage | undefined {
  return messages.findLast(
    ({ element }) =>
      element.compareDocumentPosition(box) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY),
  );
}

/** A hidden field of a reply box, without its mark; Gmail writes "undefined" where there is none yet. */
function readField(box: HTMLElement, name: string): string | null {
  const value = box.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value.replace(/^#/u, "");
  return value && value !== "undefined" ? value : null;
}

/** What Gmail itself puts into a box. */
const appParts = [...gmailReplyTables.signature, ...gmailReplyTables.quote];

function boxOf(opened: HTMLElement, find: () => HTMLElement | null, signal: AbortSignal): ReplyBox {
  const page = opened.ownerDocument;
  const box = findAround(opened, gmailReplyTables.replyBox) ?? opened;
  const { replyToAll, replyToOne, signature } = gmailReplyTables;
  return {
    recipients: readRecipients(box),
    isToSender: null,
    kind: findInside(box, replyToAll) ? "reply-all" : findInside(box, replyToOne) ? "reply" : null,
    hasSignature: findInside(opened, signature) !== null,
    insert: (text) =>
      insertText({ page, find, isStarted, isTheirs: isOutsideAppParts, methods: [byTyping, byNodes], signal }, text),
  };
}

/** Anything but signature and quoted mail is the person's own. */
function isStarted(editor: HTMLElement): boolean {
  const all = new Set(appParts.flatMap(({ selector }) => [...editor.querySelectorAll<HTMLElement>(selector)]));
  const parts = [...all].filter((part) => !part.parentElement || !findAround(part.parentElement, appParts));
  return subtractLines(readEditorText(editor), parts.map(readEditorText)).length > 0;
}

function isOutsideAppParts(node: Node): boolean {
  const part = node instanceof Element ? node : node.parentElement;
  return part !== null && findAround(part, appParts) === null;
}

function readRecipients(box: HTMLElement): string[] | null {
  for (const { selector } of gmailReplyTables.recipient) {
    const parts = [...box.querySelectorAll(selector)];
    const addresses = parts.flatMap(
      (part) => part.getAttribute("email") ?? part.getAttribute("data-hovercard-id") ?? [],
    );
    if (addresses.length > 0) return [...new Set(addresses.map((address) => address.trim().toLowerCase()))];
  }
  return null;
}
