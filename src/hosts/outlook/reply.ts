import { isSameMail, type MailKeys } from "../../core/model/mail";
import type { ReplyTrouble } from "../../core/model/reply";
import type { ReplyBox, ReplyResult, ReplyWriter } from "../host";
import { findAllVisible } from "../page/find";
import { byBracketedTyping, byNodes, byPaste } from "../page/insert-methods";
import { insertAtTop } from "../page/insert-text";
import { readOwnLines } from "../page/own-text";
import { pressWhole } from "../page/press-whole";
import { settledElement } from "../page/settled-element";
import { findOpenThread, keysOf, newestOf, type OpenThread } from "./find-open";
import { outlookTables } from "./tables";

/** Puts replies into Outlook's own reply box. */
export const outlookReply: ReplyWriter = { id: "outlook", openReply };

async function openReply(page: Document, mail: MailKeys, signal: AbortSignal): Promise<ReplyResult<ReplyBox>> {
  const thread = findOpenThread(page);
  const newest = thread && newestOf(thread);
  if (!newest || !isSameMail(keysOf(thread, newest), mail)) return fail("no-mail");
  const open = findEditors(thread);
  if (open.length > 1) return fail("unsure");
  const isFresh = open.length === 0;
  if (isFresh) {
    const button = findReplyButton(thread, newest.element);
    if (!button) return fail("no-button");
    pressWhole(button);
  }
  const find = () => {
    const now = findOpenThread(page);
    const editors = now?.threadKey === mail.threadKey ? findEditors(now) : [];
    return editors.length === 1 ? (editors[0] ?? null) : null;
  };
  const editor = await settledElement(page, find, signal);
  return editor ? { ok: true, value: boxOf(editor, isFresh, signal) } : fail("no-box");
}

function fail(trouble: ReplyTrouble): ReplyResult<never> {
  return { ok: false, trouble };
}

/** Editors inside the reading pane: what is being written elsewhere is left alone. */
function findEditors({ pane }: OpenThread): HTMLElement[] {
  return findAllVisible(pane, outlookTables.editor);
}

/** The message's own button; else the one below the conversation, which answers its newest message. */
function findReplyButton({ pane }: OpenThread, message: HTMLElement): HTMLElement | null {
  const isEnabled = (button: HTMLElement) => !button.matches(":disabled, [aria-disabled=true]");
  for (const part of [message, pane]) {
    const buttons = findAllVisible(part, outlookTables.replyButton, isEnabled);
    const [button] = buttons;
    if (button && buttons.length === 1) return button;
    if (part === pane) return buttons.at(-1) ?? null;
  }
  return null;
}

/** Lines a box had when it was opened from here. Outlook's editor takes the marks off a signature: those lines are one. */
const linesAtFirst = new WeakMap<HTMLElement, string>();

function boxOf(editor: HTMLElement, isFresh: boolean, signal: AbortSignal): ReplyBox {
  const lines = readOwnLines(editor, outlookTables.quote);
  const whole = lines.join("\n");
  if (isFresh) linesAtFirst.set(editor, whole);
  const isStarted = whole !== (linesAtFirst.get(editor) ?? "");
  return {
    recipients: readRecipients(editor),
    kind: null,
    isStarted,
    hasSignature: lines.length > 0,
    insert: (text) => insertAtTop(editor, text, isStarted, [byBracketedTyping, byPaste, byNodes], signal),
  };
}

/** Addresses as far as they are shown: Outlook writes names alone where it knows them. */
function readRecipients(editor: HTMLElement): string[] | null {
  const box = outlookTables.replyBox.map(({ selector }) => editor.closest(selector)).find((found) => found);
  const lines = outlookTables.recipient.flatMap(({ selector }) => [...(box?.querySelectorAll(selector) ?? [])]);
  const shown = lines.flatMap((line) => [line, ...line.querySelectorAll("[title], [aria-label]")]);
  const texts = shown.flatMap((part) => [
    part.textContent,
    part.getAttribute("title") ?? "",
    part.getAttribute("aria-label") ?? "",
  ]);
  const addresses = texts.flatMap((text) => text.match(/[^\s@<>()"';,]+@[^\s@<>()"';,]+\.[^\s@<>()"';,]+/gu) ?? []);
  return addresses.length > 0 ? [...new Set(addresses.map((address) => address.toLowerCase()))] : null;
}
