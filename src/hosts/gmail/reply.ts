import type { MailKeys } from "../../core/model/mail";
import type { ReplyTrouble } from "../../core/model/reply";
import type { ReplyBox, ReplyResult, ReplyWriter } from "../host";
import { findAllVisible, findInside, findOneVisible } from "../page/find";
import { byNodes, byTyping } from "../page/insert-methods";
import { insertAtTop } from "../page/insert-text";
import { readOwnLines } from "../page/own-text";
import { pressWhole } from "../page/press-whole";
import { settledElement } from "../page/settled-element";
import { findOpenThread, keysOf, newestOf, type OpenThread } from "./find-open";
import { gmailTables } from "./tables";

/** Puts replies into Gmail's own reply box. */
export const gmailReply: ReplyWriter = { id: "gmail", openReply };

async function openReply(page: Document, mail: MailKeys, signal: AbortSignal): Promise<ReplyResult<ReplyBox>> {
  const thread = findOpenThread(page);
  const newest = thread && newestOf(thread);
  if (!thread || !newest || keysOf(thread, newest).messageKey !== mail.messageKey) return fail("no-mail");
  const open = findEditors(page, thread);
  if (open.length > 1) return fail("unsure");
  if (open.length === 0) {
    const button =
      findOneVisible(thread.root, gmailTables.replyBar) ?? findOneVisible(newest.element, gmailTables.replyButton);
    if (!button) return fail("no-button");
    pressWhole(button);
  }
  const find = () => {
    const now = findOpenThread(page);
    const editors = now?.threadKey === mail.threadKey ? findEditors(page, now) : [];
    return editors.length === 1 ? (editors[0] ?? null) : null;
  };
  const editor = await settledElement(page, find, signal);
  if (!editor) return fail("no-box");
  return { ok: true, value: boxOf(editor, signal) };
}

function fail(trouble: ReplyTrouble): ReplyResult<never> {
  return { ok: false, trouble };
}

/** Editors that answer this thread, one a reply box. What is being written to anybody else is left alone. */
function findEditors(page: Document, thread: OpenThread): HTMLElement[] {
  return findAllVisible(page, gmailTables.editor, (editor) => belongsTo(thread, editor));
}

/** By the ids its form holds; one that has none yet belongs where it stands. */
function belongsTo(thread: OpenThread, editor: HTMLElement): boolean {
  const box = composeOf(editor);
  if (!box || findInside(box, gmailTables.forward)) return false;
  const answered = readField(box, "rt");
  if (answered !== null) return answered === thread.threadKey;
  return thread.root.contains(box);
}

function composeOf(editor: HTMLElement): HTMLElement | null {
  for (const { selector } of gmailTables.replyBox) {
    const box = editor.closest<HTMLElement>(selector);
    if (box) return box;
  }
  return null;
}

/** A hidden field of a reply box, without its mark; Gmail writes "undefined" where there is none yet. */
function readField(box: HTMLElement, name: string): string | null {
  const value = box.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value.replace(/^#/u, "");
  return value && value !== "undefined" ? value : null;
}

function boxOf(editor: HTMLElement, signal: AbortSignal): ReplyBox {
  const box = composeOf(editor) ?? editor;
  const own = readOwnLines(editor, [...gmailTables.signature, ...gmailTables.quote]);
  return {
    recipients: readRecipients(box),
    kind: findInside(box, gmailTables.replyToAll)
      ? "reply-all"
      : findInside(box, gmailTables.replyToOne)
        ? "reply"
        : null,
    isStarted: own.length > 0,
    hasSignature: findInside(editor, gmailTables.signature) !== null,
    insert: (text) => insertAtTop(editor, text, own.length > 0, [byTyping, byNodes], signal),
  };
}

function readRecipients(box: HTMLElement): string[] | null {
  for (const { selector } of gmailTables.recipient) {
    const parts = [...box.querySelectorAll(selector)];
    const addresses = parts.flatMap(
      (part) => part.getAttribute("email") ?? part.getAttribute("data-hovercard-id") ?? [],
    );
    if (addresses.length > 0) return [...new Set(addresses.map((address) => address.trim().toLowerCase()))];
  }
  return null;
}
