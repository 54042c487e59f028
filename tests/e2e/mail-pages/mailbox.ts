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

/** What of a thread is left out, as on a page that is not finished yet. */
type HalfRendered = "nothing" | "pane" | "messages" | "sender" | "body";

/** How the simulated page behaves. */
export interface PageSwitches {
  /** Milliseconds from a click on a row to the mail's body, 0 to 800; the header comes at a third of it. */
  readonly bodyDelay: number;
  /** Milliseconds from a click on Reply to the editor. */
  readonly replyDelay: number;
  readonly theme: "light" | "dark";
  /** What is left out for good when a thread is opened. */
  readonly leftOut: HalfRendered;
  /** Which header buttons a message has: the older row of `aaq` or the newer `DILLkc`. */
  readonly headerButtons: "A" | "B";
  /** Whether the reply box starts with the account's signature. */
  readonly signature: boolean;
  /** How many boxes a press on Reply opens. */
  readonly replyBox: "one" | "none" | "two";
  /** Whom a reply goes to instead of the sender; null is the sender. */
  readonly recipient: string | null;
  /** DOM mutations a second in the list, for benchmarks. 0 is none. */
  readonly mutationsPerSecond: number;
}

export const usualSwitches: PageSwitches = {
  bodyDelay: 80,
  replyDelay: 150,
  theme: "light",
  leftOut: "nothing",
  headerButtons: "A",
  signature: true,
  replyBox: "one",
  recipient: null,
  mutationsPerSecond: 0,
};

/** When a message arrived, in milliseconds since 1970, UTC. */
export function arrivedAt(message: Message): number {
  return typeof message.at === "number" ? message.at : Date.parse(message.at);
}
