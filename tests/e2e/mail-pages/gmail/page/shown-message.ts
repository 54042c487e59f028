import { arrivedAt, type Message, type Person, type Thread } from "../../mailbox";
import type { MessageIds } from "../ids";

/** Whom an answer goes to. */
export type ReplyKind = "reply" | "reply-all" | "forward";

/** One message of the open thread, and all that its parts need to know. */
export interface MessageAbout {
  readonly thread: Thread;
  readonly message: Message;
  readonly ids: MessageIds;
  /** The newest of its thread, which the switches about a single mail are about. */
  readonly isNewest: boolean;
  /** Who got it beside the account. */
  readonly others: readonly Person[];
  onReply(kind: ReplyKind): void;
}

/** Three people who may have got a mail as well. */
const crowd: readonly Person[] = [
  { name: "Dana Ferrant", address: "dana.ferrant@nordlicht-energie.example" },
  { name: "Jonas Okafor", address: "jonas.okafor@nordlicht-energie.example" },
  { name: "Hiring Team", address: "hiring@nordlicht-energie.example" },
];

/** Who got a message beside the account, as this page has it. */
export function othersOf(isNewest: boolean): readonly Person[] {
  return isNewest && window.simulatedGmail.switches.otherRecipients ? crowd : [];
}

/** How a message's sender is called, as this page has it. */
export function senderNameOf({ message, isNewest }: MessageAbout): string {
  const { name, address } = message.from;
  const { senderName } = window.simulatedGmail.switches;
  if (!isNewest || message.own === true || senderName === "name") return name;
  const called = { address, "another address": "payments@bank.example", via: `${name} via Hiring Group` };
  return called[senderName];
}

/** Whom an answer of this kind goes to. One's own mail is answered to those it went to. */
export function recipientsOf({ thread, message, others }: MessageAbout, kind: ReplyKind): readonly Person[] {
  if (kind === "forward") return [];
  const received = thread.messages.filter(({ own }) => own !== true).sort((a, b) => arrivedAt(b) - arrivedAt(a));
  const whom = message.own === true ? (message.to ?? received[0]?.from) : message.from;
  const first = whom === undefined ? [] : [whom];
  return kind === "reply-all" ? [...first, ...others] : first;
}
