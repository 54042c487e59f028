import { isNoReplyAddress } from "./sender-patterns";

/** The wordings of a reply, by what the mail ended. */
export const wordingIds = ["thanks", "after-interview"] as const;
export type WordingId = (typeof wordingIds)[number];

/** A reply that was put into the mail's own reply box: which one, and when. Times are milliseconds since 1970, UTC. */
export interface PutReply {
  readonly wording: WordingId;
  readonly at: number;
  /** The message it was put in for; null where that was not kept yet. */
  readonly messageKey: string | null;
  /** When the person sent what was put in, or what they made of it; null while the page shows no such message. */
  readonly sentAt: number | null;
}

/** How far the clock of a mail site and the person's own may be apart, in milliseconds. Outlook tells whole minutes only. */
export const clockTolerance = 120_000;

/** True for a reply that was put in and not sent since: it lies in the box, as far as the page told. */
export function isInBox({ at, sentAt }: PutReply): boolean {
  return sentAt === null || sentAt < at - clockTolerance;
}

/** A reply the person is working on: the wording that was chosen, and the texts that were changed. */
export interface ReplyDraft {
  readonly wording: WordingId;
  readonly texts: Readonly<Partial<Record<WordingId, string>>>;
}

/** A reply ready to be looked at. `texts` are without the name below them, which goes in only where the box has no signature. */
export interface ReplyOffer {
  readonly texts: Readonly<Record<WordingId, string>>;
  /** The wording that fits this mail. */
  readonly fitting: WordingId;
  readonly signOff: string;
  /** BCP 47 tag of the texts. */
  readonly language: string;
  /** True when the mail's language has no wording yet and English stands in for it. */
  readonly isStandIn: boolean;
  readonly draft: ReplyDraft | null;
  readonly put: PutReply | null;
  /** Whom the mail came from, to be held against the reply box; null where the page does not show it. */
  readonly sender: string | null;
}

/** What is put in. `isSure`: the person was asked about a doubt and wants it all the same. */
export interface ReplyAsk {
  readonly wording: WordingId;
  readonly text: string;
  readonly signOff: string;
  readonly sender: string | null;
  readonly isSure: boolean;
}

/** Why a reply could not be put in. Except after `partly-arrived` nothing was changed. */
export type ReplyTrouble = "no-mail" | "no-button" | "no-box" | "unsure" | "not-arrived" | "partly-arrived";

/** What speaks against putting a reply into the box that is open: the person is asked. */
export type ReplyDoubt = "no-reply-recipient" | "other-recipient" | "reply-all";

/** How putting a reply in ended. `keptWords`: something of the person's own stood there already, and still does. */
export type ReplyOutcome =
  | { readonly outcome: "inserted"; readonly keptWords: boolean }
  | { readonly outcome: "asks"; readonly doubt: ReplyDoubt }
  | { readonly outcome: "trouble"; readonly trouble: ReplyTrouble | "unreachable" };

/** Longest reply, in UTF-16 code units: far above the hundred and twenty words that are advised. */
export const replyLimit = 10_000;

/** Whom a reply box goes to, as far as the page tells. */
interface Addressees {
  readonly recipients: readonly string[] | null;
  readonly kind: "reply" | "reply-all" | null;
  readonly isToSender: boolean | null;
}

/** What speaks against a reply to these people. `sender` is whom the mail came from; null is not known. */
export function findReplyDoubt({ recipients, kind, isToSender }: Addressees, sender: string | null): ReplyDoubt | null {
  if (recipients?.some(isNoReplyAddress)) return "no-reply-recipient";
  if (kind === "reply-all" || (recipients && recipients.length > 1)) return "reply-all";
  if (isToSender === false || recipients?.length === 0) return "other-recipient";
  return sender !== null && recipients && !recipients.includes(sender) ? "other-recipient" : null;
}
