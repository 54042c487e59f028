import { isSameMail, type MailKeys } from "../../core/model/mail";
import type { MailPlace } from "../host";
import { findAllVisible, findInside } from "../page/find";
import { measureText } from "../page/measure-text";
import { findScrollPane } from "../page/scroll-pane";
import { findOpenThread, keysOf, newestOf, type OpenMessage, type OpenThread } from "./find-open";
import { gmailTables } from "./tables";

/** Room kept between a gap and the words beside it, in CSS pixels. */
const breathing = 12;

export function findPlace(page: Document, mail: MailKeys): MailPlace | null {
  const open = findMail(page, mail);
  const header = open && findInside(open.message.element, gmailTables.header);
  if (!open || !header) return null;
  return {
    header: header.getBoundingClientRect(),
    gaps: [findHeaderGap(header), findSubjectGap(open.thread)].filter((gap) => gap !== null),
    text: measureText(open.message.body),
    pane: findScrollPane(open.thread.root),
    replyBoxes: findAllVisible(page, gmailTables.replyBox).map((box) => box.getBoundingClientRect()),
  };
}

export function findHeader(page: Document, mail: MailKeys): HTMLElement | null {
  const open = findMail(page, mail);
  return open ? open.thread.subject : null;
}

function findMail(
  page: Document,
  mail: MailKeys,
): { thread: OpenThread; message: OpenMessage & { readonly body: HTMLElement } } | null {
  const thread = findOpenThread(page);
  const message = thread && newestOf(thread);
  return message && isSameMail(keysOf(thread, message), mail) ? { thread, message } : null;
}

/** Between the words at the start of the header and what stands at its end; in a page that runs right to left, mirrored. */
function findHeaderGap(header: HTMLElement): DOMRect | null {
  const words = boxesOf(header, gmailTables.headerWords[0].selector);
  const end = boxesOf(header, gmailTables.headerEnd[0].selector);
  const { top, height } = header.getBoundingClientRect();
  if (words.length === 0 || end.length === 0) return null;
  const isMirrored = header.ownerDocument.defaultView?.getComputedStyle(header).direction === "rtl";
  const left = isMirrored ? Math.max(...end.map((box) => box.right)) : Math.max(...words.map((box) => box.right));
  const right = isMirrored ? Math.min(...words.map((box) => box.left)) : Math.min(...end.map((box) => box.left));
  return gapBetween(left, right, top, height);
}

/** Between the subject's words and the end of its line. */
function findSubjectGap({ subject, root }: OpenThread): DOMRect | null {
  const words = measureText(subject);
  const row = (subject.parentElement ?? subject).getBoundingClientRect();
  const thread = root.getBoundingClientRect();
  const isMirrored = subject.ownerDocument.defaultView?.getComputedStyle(subject).direction === "rtl";
  const left = isMirrored ? Math.max(row.left, thread.left) : words.right;
  const right = isMirrored ? words.left : Math.min(row.right, thread.right);
  return gapBetween(left, right, words.top, words.height);
}

function gapBetween(left: number, right: number, top: number, height: number): DOMRect | null {
  const width = right - left - 2 * breathing;
  return width > 0 ? new DOMRect(left + breathing, top, width, height) : null;
}

function boxesOf(part: HTMLElement, selector: string): DOMRect[] {
  return [...part.querySelectorAll(selector)]
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 0);
}
