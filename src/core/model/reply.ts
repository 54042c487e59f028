import { isNoReplyAddress } from "./sender-patterns";

/** The wordings of a reply, by what the mail says. `note` is for copying where no answer reaches anybody. */
export const wordingIds = [
  "thanks",
  "after-interview",
  "ask-feedback",
  "runner-up",
  "filled",
  "hold",
  "keep-details",
  "thanks-for-feedback",
  "note",
] as const;
export type WordingId = (typeof wordingIds)[number];

export const tones = ["warm", "short", "formal"] as const;
export type Tone = (typeof tones)[number];

/** Which wording: one of ours, or the id of one of the person's own. */
export type WordingName = WordingId | `own:${string}`;

/** True for the name of a wording of the person's own. */
export function isOwnWording(name: WordingName): name is `own:${string}` {
  return name.startsWith("own:");
}

/** A reply that was put into the mail's own reply box: which one, and when. Times are milliseconds since 1970, UTC. */
export interface PutReply {
  readonly wording: WordingName;
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

/** One reply among those that are offered. `key` names wording and tone. */
export interface ReplyChoice {
  readonly key: string;
  readonly wording: WordingName;
  /** Null for a wording of the person's own, which has the tone they gave it. */
  readonly tone: Tone | null;
  /** What the person called a wording of their own; null for ours. */
  readonly name: string | null;
  /** Without the name below it, which goes in only where the box has no signature. */
  readonly text: string;
  /** Where a detail goes in, as an offset in `text` in UTF-16 code units; null where none does. */
  readonly detailAt: number | null;
  /** Stands above the first name in this tone; empty where the person set neither name nor sign-off. */
  readonly signOff: string;
}

/** A reply with a detail in its place: one sentence more, or none. One without an end gets that of the sentence before it. */
export function putDetail({ text, detailAt }: ReplyChoice, detail: string, gap: string): string {
  const sentence = detail.trim();
  if (sentence === "" || detailAt === null) return text;
  const hasEnd = /[.!?…。！？؟।]["'”’»)\]」』]*$/u.test(sentence);
  const end = hasEnd ? "" : (/[.。।]$/u.exec(text.slice(0, detailAt))?.[0] ?? ".");
  return `${text.slice(0, detailAt)}${gap}${sentence}${end}${text.slice(detailAt)}`;
}

/** A reply the person is working on: what was chosen, the detail, and the texts that were changed, by `ReplyChoice.key`. */
export interface ReplyDraft {
  readonly choice: string;
  readonly detail: string | null;
  readonly texts: Readonly<Record<string, string>>;
}

/** Replies ready to be looked at. */
export interface ReplyOffer {
  /** At least one; those of one wording stand together, in the order of `tones`. */
  readonly choices: readonly ReplyChoice[];
  /** The key of the choice that fits this mail, in the tone the person likes. */
  readonly fitting: string;
  /** One real detail that the thread suggests, a whole sentence; empty where it suggests none. */
  readonly detail: string;
  /** Between a detail and the sentence before it. */
  readonly gap: string;
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
  readonly wording: WordingName;
  readonly text: string;
  readonly signOff: string;
  readonly sender: string | null;
  readonly isSure: boolean;
}

/**
 * The reply that goes in without another look: what the person chose before, else what fits, with the detail. Null where
 * one is in already, since a second one is asked for first.
 */
export function readyReply({ choices, fitting, draft, detail, gap, put, sender }: ReplyOffer): ReplyAsk | null {
  const choice = choices.find(({ key }) => key === draft?.choice) ?? choices.find(({ key }) => key === fitting);
  if (!choice || put) return null;
  const text = draft?.texts[choice.key] ?? putDetail(choice, draft?.detail ?? detail, gap);
  return { wording: choice.wording, text, signOff: choice.signOff, sender, isSure: false };
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

/** Longest `note`, in UTF-16 code units. */
export const noteLimit = 280;

/** What may be looked at again in a reply; never a reason not to send it. */
export const replyHints = [
  "long",
  "questions",
  "placeholder",
  "link",
  "exclamation",
  "plea",
  "reconsider",
  "why",
] as const;
export type ReplyHint = (typeof replyHints)[number];

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
