import type { HostId } from "../core/model/host-names";
import type { Mail, MailKeys, RecordKeys } from "../core/model/mail";
import type { ReplyTrouble } from "../core/model/reply";

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
}

/** The part of a mail site that tells where things lie. Only the card needs it, so the script on every mail page does not carry it. */
export interface MailPlacer {
  /** Where the mail with these keys lies, or null when it is not on the screen. */
  findPlace(page: Document, mail: RecordKeys): MailPlace | null;
  /** The element the page shows the mail's own text in, and nothing else; null when it is not on the screen. */
  findBody(page: Document, mail: RecordKeys): HTMLElement | null;
  /** The element that takes focus when the card is sent away, or null. */
  findHeader(page: Document, mail: RecordKeys): HTMLElement | null;
}

/** A value, or why there is none. */
export type ReplyResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: ReplyTrouble };

/** The reply box of one mail, open on the page. */
export interface ReplyBox {
  /** Addresses it goes to, lower case; empty where nobody stands there, null where the page does not show them. */
  readonly recipients: readonly string[] | null;
  readonly kind: "reply" | "reply-all" | null;
  /** Whether it goes to whom the mail came from, as far as names tell where no addresses are shown; null: they do not. */
  readonly isToSender: boolean | null;
  readonly hasSignature: boolean;
  /**
   * Puts plain text in: where the person's caret stands at the edge of a line of theirs, else above all that stands there.
   * An empty line parts paragraphs. Nothing is taken away. Resolves once the text was found in the editor, whole and once.
   */
  insert(text: string): Promise<ReplyResult<Inserted>>;
}

/** A text that is in the box. */
export interface Inserted {
  /** Something of the person's own stood there, and still does. */
  readonly keptWords: boolean;
  /** True if the box is again as it was before; false if it was changed since, or cannot be restored from here: then the mail app's own Ctrl+Z helps. */
  undo(): Promise<boolean>;
}

/** The part of a mail site that writes. It stands apart from `Host`, so that the script on every mail page need not carry it. */
export interface ReplyWriter {
  readonly id: HostId;
  /**
   * The reply box that answers this mail: the one that is open, or a new one, by a press on Reply and never on Reply all.
   * `unsure` when two could be meant. Sends nothing, and throws nothing away.
   */
  openReply(page: Document, mail: RecordKeys, signal: AbortSignal): Promise<ReplyResult<ReplyBox>>;
}
