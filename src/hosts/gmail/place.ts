import { isSameMail, type RecordKeys } from "../../core/model/mail";
import type { MailPlace, MailPlacer } from "../host";
import { findAllVisible, findInside } from "../page/find";
import { findFreeSpan } from "../page/free-span";
import { measureText } from "../page/measure-text";
import { findScrollPane } from "../page/scroll-pane";
import { findOpenThread, keysOf, newestOf, type OpenMessage, type OpenThread } from "./find-open";
import { gmailReplyTables } from "./reply-tables";
import { gmailTables } from "./tables";

/** Height of a gap in the sender's row, in CSS pixels. */
const bandHeight = 30;

/** Tells where an open mail of Gmail lies. */
export const gmailPlaces: MailPlacer = { findPlace, findBody, findHeader };

/** See `MailPlacer.findPlace`. */
function findPlace(page: Document, mail: RecordKeys): MailPlace | null {
  const open = findMail(page, mail);
  const header = open && findInside(open.message.element, gmailTables.header);
  if (!open || !header) return null;
  return {
    header: header.getBoundingClientRect(),
    gaps: findGaps(header, open.thread),
    text: measureText(open.message.body),
    pane: findScrollPane(open.thread.root),
    replyBoxes: findAllVisible(page, gmailReplyTables.replyBox).map((box) => box.getBoundingClientRect()),
  };
}

/** See `MailPlacer.findBody`. */
function findBody(page: Document, mail: RecordKeys): HTMLElement | null {
  return findMail(page, mail)?.message.body ?? null;
}

/** See `MailPlacer.findHeader`: the subject, which Gmail itself gives focus to. */
function findHeader(page: Document, mail: RecordKeys): HTMLElement | null {
  const open = findMail(page, mail);
  return open ? open.thread.subject : null;
}

function findMail(
  page: Document,
  mail: RecordKeys,
): { thread: OpenThread; message: OpenMessage & { readonly body: HTMLElement } } | null {
  const thread = findOpenThread(page);
  const message = thread && newestOf(thread);
  return message && isSameMail(keysOf(thread, message), mail) ? { thread, message } : null;
}

/**
 * Free room in the mail's head for something as high as a line of buttons: beside the sender, at the foot of
 * the head, and beside the subject.
 */
function findGaps(header: HTMLElement, { subject }: OpenThread): DOMRect[] {
  const { bottom } = header.getBoundingClientRect();
  const sender = (findInside(header, gmailTables.sender) ?? header).getBoundingClientRect();
  const row = subject.parentElement ?? subject;
  const title = subject.getBoundingClientRect();
  const bands = [
    findFreeSpan(header, { top: (sender.top + sender.bottom - bandHeight) / 2, height: bandHeight }),
    findFreeSpan(header, { top: bottom - bandHeight, height: bandHeight }),
    findFreeSpan(row, { top: title.top, height: title.height }),
  ];
  return bands.filter((band) => band !== null);
}
