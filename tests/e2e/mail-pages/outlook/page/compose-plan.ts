import type { Message, Person, Thread } from "../../mailbox";
import { idsOf } from "./ids";
import type { ReplyKind } from "./reply-buttons";

/** What a box to write in is opened with. */
export interface ComposePlan {
  readonly to: readonly Person[];
  /** Subject of the mail that is answered, or of the new one. */
  readonly subject: string;
  /** What stands before it, such as `Re: `. */
  readonly prefix: string;
  /** The mail that is answered; null for a new mail. */
  readonly answers: Message | null;
  /** What was begun earlier: restored a moment after the box is open. */
  readonly draft?: string;
  /** Inside the reading pane, or the only thing in a window. */
  readonly section: "ComposeForm" | "Form_Content";
  /** Whose words they will be, as `TestedPage.nameEditor` says it. */
  readonly name: string;
}

const somebodyElse = "somebody else";

/** A second reader of every mail, for answers to all. */
const colleague: Person = { name: "Dana Weiss", address: "dana.weiss@elsewhere.example" };

/** An answer to the message with this index. What answers the person's own goes to whom that one went. */
export function planAnswer(thread: Thread, index: number, kind: ReplyKind): ComposePlan {
  const message = thread.messages[index] as Message;
  const { recipient } = window.simulatedOutlook.switches;
  const other = message.own ? (message.to ?? thread.messages.find(({ own }) => !own)?.from) : message.from;
  const sender = recipient === null ? other : { name: other?.name ?? "", address: recipient };
  const to = kind === "forward" || !sender ? [] : [sender];
  return {
    to: kind === "reply-all" ? [...to, colleague] : to,
    subject: thread.subject,
    prefix: kind === "forward" ? "Fw: " : "Re: ",
    answers: message,
    section: "ComposeForm",
    name:
      recipient === null
        ? `${kind === "reply" ? "answers" : kind} ${idsOf(thread).messages[index] ?? ""}`
        : somebodyElse,
  };
}

/** A mail to other people, begun before. */
export const otherPlan: ComposePlan = {
  to: [{ name: "Leo Brandt", address: "leo.brandt@friends.example" }],
  subject: "Saturday",
  prefix: "",
  answers: null,
  draft: "Hello Leo,\n\nSaturday suits me. Shall I bring the tent?",
  section: "ComposeForm",
  name: somebodyElse,
};

export const emptyPlan: ComposePlan = {
  to: [],
  subject: "",
  prefix: "",
  answers: null,
  section: "Form_Content",
  name: somebodyElse,
};
