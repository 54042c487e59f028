import type { HostId } from "./host-names";

/** Who wrote a message. `name` is what the page shows and may be empty; `address` is lower case, or null where the page hides it. */
export interface Sender {
  readonly name: string;
  readonly address: string | null;
}

/** A message of the same thread that came before the open one. `sentAt` as in `Mail`. */
export interface EarlierMessage {
  readonly sender: Sender;
  readonly own: boolean | null;
  readonly sentAt: number | null;
  readonly text: string;
}

/** Where a record comes from: a mail on one of the hosts, or the person's own hand. */
export type RecordHost = HostId | "hand";

/** Where a mail is, without a word of what it says. Both keys stay the same between visits. */
export interface MailKeys extends RecordKeys {
  readonly host: HostId;
}

/** What a record was made of: a mail, or nothing but what the person entered. The two keys are then its id: no mail has them. */
export interface RecordKeys {
  readonly host: RecordHost;
  readonly messageKey: string;
  readonly threadKey: string;
}

/**
 * One opened message as read from the page: plain values only, so that it can cross from the page to the background.
 * `text` is the newest message; `earlier` holds the older ones, oldest first. `sentAt` is milliseconds since 1970, UTC.
 * `own` is null where the page does not tell whether the reader wrote it. `partial` means the page showed only a part.
 */
export interface Mail extends MailKeys {
  readonly account: string | null;
  readonly subject: string;
  readonly sender: Sender;
  readonly own: boolean | null;
  readonly sentAt: number | null;
  readonly text: string;
  readonly earlier: readonly EarlierMessage[];
  readonly completeness: "whole" | "partial";
}

/** Longest text, in UTF-16 code units, that is sent for one message: far above any letter, far below what slows a page. */
export const textLimit = 60_000;

/** Longest subject or name, in UTF-16 code units; what is longer is cut. */
export const lineLimit = 2_000;

/** Most earlier messages that are sent with a mail; the newest are kept. */
export const earlierLimit = 20;

/** One name for a mail on any host. It needs no account: a message key names one message of one mailbox. */
export function mailId(mail: RecordKeys): string {
  return `${mail.host}:${mail.messageKey}`;
}

/** True when both keys name the same message. */
export function isSameMail(a: RecordKeys, b: RecordKeys): boolean {
  return mailId(a) === mailId(b);
}
