/** A mailbox for the simulated mail apps, as plain data. Everything in it can be written by hand in a test. */
export interface Mailbox {
  readonly account: Person;
  /** Newest first, as the list shows them. */
  readonly threads: readonly Thread[];
}

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface Thread {
  readonly subject: string;
  /** Oldest first; the last one is shown expanded, the others collapsed until they are clicked. */
  readonly messages: readonly Message[];
  readonly unread?: boolean;
  /** An answer that was begun earlier, as plain text: its box opens with the thread and fills a moment later. */
  readonly draft?: string;
}

/** Milliseconds from an open box to the draft that is restored in it. */
export const restoreDelay = 250;

export interface Message {
  readonly from: Person;
  /** Left out: the account. */
  readonly to?: Person;
  /** An ISO date or milliseconds since 1970, UTC. */
  readonly at: string | number;
  /** Plain text; an empty line begins a new paragraph. */
  readonly text?: string;
  /** Used instead of `text` for mails that are built of tables, lists and links, as form letters are. */
  readonly body?: readonly MailNode[];
  /** Text of an earlier mail that this one quotes below its own words. */
  readonly quoted?: Quote;
  /** Written by the person whose mailbox this is. */
  readonly own?: boolean;
}

export interface Quote {
  readonly attribution: string;
  readonly text: string;
}

/** Elements a mail may hold: a short list, so that a mail can never bring a script into the page. */
type MailTag = "div" | "p" | "span" | "b" | "a" | "ul" | "li" | "br" | "table" | "tbody" | "tr" | "td" | "blockquote";

/** A mail's body as a tree: a string is text, anything else an element. */
export type MailNode =
  | string
  | {
      readonly tag: MailTag;
      readonly href?: string /** Width in CSS pixels, as letters in a fixed frame have it. */;
      readonly width?: number;
      readonly children?: readonly MailNode[];
    };

/** When a message arrived, in milliseconds since 1970, UTC. */
export function arrivedAt(message: Message): number {
  return typeof message.at === "number" ? message.at : Date.parse(message.at);
}
