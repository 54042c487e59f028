import type { HostId } from "../core/model/host-names";
import type { Mail, MailKeys } from "../core/model/mail";

/** Where the open mail lies in the window, in CSS pixels. All rectangles are live measurements: ask again after a scroll. */
export interface MailPlace {
  /** The sender's row of the newest message. */
  readonly header: DOMRect;
  /** Parts of the mail's head that hold no words and no buttons, the best one for a chip first. */
  readonly gaps: readonly DOMRect[];
  /** The text as it is set, as far as its longest line reaches. */
  readonly text: DOMRect;
  /** The part of the window in which the mail scrolls. */
  readonly pane: DOMRect;
  /** Reply boxes that are open now; nothing may cover them. */
  readonly replyBoxes: readonly DOMRect[];
}

/**
 * A mail site we can read. Everything is found anew at each call: mail pages replace their nodes at will.
 * **Null on doubt**: a host that is not sure which mail is open says null.
 */
export interface Host {
  readonly id: HostId;
  /** True for pages of this host where mails are read: not for print views, settings or windows that only write. */
  isMailPage(page: Document): boolean;
  /** The open mail, or null when none is open, it is not rendered yet, or it is not certain which one it is. */
  readMail(page: Document): Mail | null;
  /** Only the keys of the open mail: cheap, for asking whether another one was opened. */
  readKeys(page: Document): MailKeys | null;
  /** Where the mail with these keys lies, or null when it is not on the screen. */
  findPlace(page: Document, mail: MailKeys): MailPlace | null;
  /** The element that takes focus when the card is sent away, or null. */
  findHeader(page: Document, mail: MailKeys): HTMLElement | null;
}
