import { isSameMail, type MailKeys } from "../../core/model/mail";
import type { ReplyBox, ReplyResult, ReplyWriter } from "../host";
import { findAllVisible, findAround, findInside, findOneVisible } from "../page/find";
import { byBracketedTyping, byNodes, byPaste } from "../page/insert-methods";
import { insertText } from "../page/insert-text";
import { isEnabled } from "../page/is-enabled";
import { onlyOne, openBox } from "../page/open-box";
import { isBefore, readOwnLines } from "../page/own-text";
import { pressInMenu } from "../page/press-in-menu";
import { pressWhole } from "../page/press-whole";
import { findOpenThread, keysOf, newestOf, type OpenMessage, type OpenThread, plainText, subjectOf } from "./find-open";
import { outlookReplyTables } from "./reply-tables";
import { outlookTables } from "./tables";

/** Puts replies into Outlook's own reply box. */
export const outlookReply: ReplyWriter = { id: "outlook", openReply };

async function openReply(page: Document, mail: MailKeys, signal: AbortSignal): Promise<ReplyResult<ReplyBox>> {
  const findEditors = () => {
    const thread = findOpenThread(page);
    const isOpen = thread?.messages.some(({ messageKey }) => messageKey === mail.messageKey);
    return thread && isOpen ? listEditors(thread) : null;
  };
  const pressReply = async () => {
    const thread = findOpenThread(page);
    const newest = thread && newestOf(thread);
    // Reply answers the newest message; by now that may be another one.
    if (!newest || !isSameMail(keysOf(thread, newest), mail)) return false;
    return pressReplyOf(page, thread, newest, signal);
  };
  const opened = await openBox(page, { findEditors, pressReply }, signal);
  if (!opened.ok) return opened;
  const { editor, isFresh } = opened.value;
  return { ok: true, value: boxOf(editor, isFresh, () => onlyOne(findEditors()), signal) };
}

/**
 * The message's own button; else the one below the conversation, which answers its newest message; else the one among the
 * commands above the list, which goes by the selected mail; else the one in the message's menu.
 */
async function pressReplyOf(
  page: Document,
  { pane, messages }: OpenThread,
  { element }: OpenMessage,
  signal: AbortSignal,
): Promise<boolean> {
  const { replyButton, ribbonButton, moreButton, replyItem } = outlookReplyTables;
  const isInMessage = (button: HTMLElement) => messages.some((message) => message.element.contains(button));
  const isCommand = (button: HTMLElement) =>
    isEnabled(button) && !findAround(button, outlookTables.body) && !findAround(button, outlookReplyTables.replyBox);
  const button =
    findAllVisible(element, replyButton, isCommand)[0] ??
    findOneVisible(pane, replyButton, (other) => isCommand(other) && !isInMessage(other)) ??
    findOneVisible(page, ribbonButton, isEnabled);
  if (button) {
    pressWhole(button);
    return true;
  }
  const more = findOneVisible(element, moreButton, isCommand);
  return more !== null && pressInMenu(page, more, replyItem, signal);
}

/** Editors inside the reading pane that answer its mail: what is being written elsewhere is left alone. */
function listEditors({ pane, subject }: OpenThread): HTMLElement[] {
  return findAllVisible(pane, outlookReplyTables.editor, (editor) => {
    const box = findAround(editor, outlookReplyTables.replyBox);
    return box !== null && pane.contains(box) && isWhole(box) && isAbout(box, subject);
  });
}

/** A reply box has one place to write a mail in, and one button to send it; anything else is none, or not one alone. */
function isWhole(box: HTMLElement): boolean {
  return (
    findAllVisible(box, outlookReplyTables.editor).length === 1 &&
    findInside(box, outlookReplyTables.sendButton) !== null
  );
}

function isAbout(box: HTMLElement, subject: HTMLElement): boolean {
  const field = findInside(box, outlookReplyTables.boxSubject) as HTMLInputElement | null;
  return !field?.value || plainText(field.value) === plainText(subjectOf(subject));
}

/** Lines a box had when it was opened from here. Outlook's editor takes the marks off a signature: those lines are one. */
const linesAtFirst = new WeakMap<HTMLElement, string>();

function boxOf(opened: HTMLElement, isFresh: boolean, find: () => HTMLElement | null, signal: AbortSignal): ReplyBox {
  const page = opened.ownerDocument;
  const { quote } = outlookReplyTables;
  const atFirst = isFresh ? readWhole(opened) : (linesAtFirst.get(opened) ?? "");
  linesAtFirst.set(opened, atFirst);
  return {
    recipients: readRecipients(opened),
    kind: null,
    hasSignature: readWhole(opened) !== "",
    insert: (text) =>
      insertText(
        {
          page,
          find,
          isStarted: (editor) => readWhole(editor) !== atFirst,
          isTheirs: (node) => isBefore(node, find() ?? opened, quote),
          methods: [byBracketedTyping, byPaste, byNodes],
          signal,
        },
        text,
      ),
  };
}

function readWhole(editor: HTMLElement): string {
  return readOwnLines(editor, outlookReplyTables.quote).join("\n");
}

/** Addresses as far as they are shown: Outlook writes names alone where it knows them. */
function readRecipients(editor: HTMLElement): string[] | null {
  const box = findAround(editor, outlookReplyTables.replyBox);
  const lines = outlookReplyTables.recipient.flatMap(({ selector }) => [...(box?.querySelectorAll(selector) ?? [])]);
  const shown = lines.flatMap((line) => [line, ...line.querySelectorAll("[title], [aria-label]")]);
  const texts = shown.flatMap((part) => [
    part.textContent,
    part.getAttribute("title") ?? "",
    part.getAttribute("aria-label") ?? "",
  ]);
  const addresses = texts.flatMap((text) => text.match(/[^\s@<>()"';,]+@[^\s@<>()"';,]+\.[^\s@<>()"';,]+/gu) ?? []);
  return addresses.length > 0 ? [...new Set(addresses.map((address) => address.toLowerCase()))] : null;
}
