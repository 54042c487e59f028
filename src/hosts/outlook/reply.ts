import { isSameMail, type RecordKeys } from "../../core/model/mail";
import type { ReplyBox, ReplyResult, ReplyWriter } from "../host";
import { readEditorText } from "../page/editor-text";
import { findAllVisible, findAround, findInside, findOneVisible } from "../page/find";
import { byBracketedTyping, byNodes, byPaste } from "../page/insert-methods";
import { insertText } from "../page/insert-text";
import { isEnabled } from "../page/is-enabled";
import { type OpenedBox, onlyOne, openBox } from "../page/open-box";
import { isBefore, readOwnLines } from "../page/own-text";
import { pressInMenu } from "../page/press-in-menu";
import { pressWhole } from "../page/press-whole";
import { readAccount } from "./account";
import { findOpenThread, keysOf, newestOf, type OpenMessage, type OpenThread, plainText, subjectOf } from "./find-open";
import { readRecipients } from "./recipients";
import { outlookReplyTables } from "./reply-tables";
import { readSender } from "./sender";
import { outlookTables } from "./tables";

/** Puts replies into Outlook's own reply box. */
export const outlookReply: ReplyWriter = { id: "outlook", openReply };

async function openReply(page: Document, mail: RecordKeys, signal: AbortSignal): Promise<ReplyResult<ReplyBox>> {
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
  const message = findOpenThread(page)?.messages.find(({ messageKey }) => messageKey === mail.messageKey) ?? null;
  return { ok: true, value: boxOf(opened.value, message, () => onlyOne(findEditors()), signal) };
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
    findAllVisible(pane, replyButton, (other) => isCommand(other) && !isInMessage(other))[0] ??
    findAllVisible(page, ribbonButton, isEnabled)[0];
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

function boxOf(
  { editor: opened, isFresh }: OpenedBox,
  message: OpenMessage | null,
  find: () => HTMLElement | null,
  signal: AbortSignal,
): ReplyBox {
  const page = opened.ownerDocument;
  const { quote, replyBox } = outlookReplyTables;
  if (isFresh) linesAtFirst.set(opened, readWhole(opened));
  const atFirst = linesAtFirst.get(opened);
  const sender = message && readSender(message.from);
  return {
    ...readRecipients(findAround(opened, replyBox) ?? opened, sender?.address === readAccount(page) ? null : sender),
    hasSignature: readWhole(opened) !== "",
    insert: (text) =>
      insertText(
        {
          page,
          find,
          isStarted: (editor) => isStarted(editor, atFirst),
          isTheirs: (node) => isBefore(node, find() ?? opened, quote),
          methods: [byBracketedTyping, byPaste, byNodes],
          signal,
        },
        text,
      ),
  };
}

/**
 * Whether the person has written something. Where it is not known how the box was when it opened, the first line tells:
 * it is empty above a signature.
 */
function isStarted(editor: HTMLElement, atFirst: string | undefined): boolean {
  const [firstLine = ""] = readEditorText(editor).split("\n");
  return atFirst === undefined ? firstLine.trim() !== "" : readWhole(editor) !== atFirst;
}

function readWhole(editor: HTMLElement): string {
  return readOwnLines(editor, outlookReplyTables.quote).join("\n");
}
