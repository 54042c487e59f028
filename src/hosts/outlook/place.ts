import { isSameMail, type RecordKeys } from "../../core/model/mail";
import type { MailPlace, MailPlacer } from "../host";
import { findAllVisible } from "../page/find";
import { findFreeSpan } from "../page/free-span";
import { measureText } from "../page/measure-text";
import { findScrollPane } from "../page/scroll-pane";
import { findOpenThread, keysOf, newestOf, type OpenMessage, type OpenThread } from "./find-open";
import { outlookReplyTables } from "./reply-tables";
import { outlookTables } from "./tables";

/** Height of a gap in the sender's row, in CSS pixels. */
const bandHeight = 30;

/** Tells where an open mail of Outlook lies. */
export const outlookPlaces: MailPlacer = { findPlace, findBody, findHeader };

/** See `MailPlacer.findPlace`. */
function findPlace(page: Document, mail: RecordKeys): MailPlace | null {
  const open = findMail(page, mail);
  if (!open) return null;
  const header = findHead(open.message);
  return {
    header: header.getBoundingClientRect(),
    gaps: findGaps(header, open),
    text: measureText(open.message.body),
    pane: findScrollPane(open.message.element),
    replyBoxes: findAllVisible(page, outlookReplyTables.replyBox).map((box) => box.getBoundingClientRect()),
  };
}

/** See `MailPlacer.findBody`. */
function findBody(page: Document, mail: RecordKeys): HTMLElement | null {
  return findMail(page, mail)?.message.body ?? null;
}

/** See `MailPlacer.findHeader`. */
function findHeader(page: Document, mail: RecordKeys): HTMLElement | null {
  return findMail(page, mail)?.thread.subject ?? null;
}

interface OpenMail {
  readonly thread: OpenThread;
  readonly message: OpenMessage & { readonly body: HTMLElement };
}

function findMail(page: Document, mail: RecordKeys): OpenMail | null {
  const thread = findOpenThread(page);
  const message = thread && newestOf(thread);
  return message && isSameMail(keysOf(thread, message), mail) ? { thread, message } : null;
}

/** The row that holds the sender and the message's buttons; else the sender's own part. */
function findHead({ from, element }: OpenMessage): HTMLElement {
  const toolbar = outlookTables.toolbar.map(({ selector }) => `:has(${selector})`).join();
  const head = from.closest<HTMLElement>(`:is(${toolbar})`);
  return head && element.contains(head) ? head : (from.parentElement ?? from);
}

/** Free room in the mail's head for something as high as a line of buttons: beside the sender, and beside the subject. */
function findGaps(header: HTMLElement, { thread, message }: OpenMail): DOMRect[] {
  const sender = message.from.getBoundingClientRect();
  const row = thread.subject.parentElement ?? thread.subject;
  const title = thread.subject.getBoundingClientRect();
  const bands = [
    findFreeSpan(header, { top: (sender.top + sender.bottom - bandHeight) / 2, height: bandHeight }),
    findFreeSpan(row, { top: (title.top + title.bottom - bandHeight) / 2, height: bandHeight }),
  ];
  return bands.filter((band) => band !== null);
}
