import type { Mail } from "../../../../../src/core/model/mail";
import { demoMailbox } from "../../demo-mailbox";
import { arrivedAt, type Mailbox, type Thread } from "../../mailbox";
import { idsOfMessage, idsOfThread } from "../ids";

/** What is read of the newest message of a thread, whatever the page looks like. */
export function toldOf(thread: Thread, { account }: Mailbox = demoMailbox) {
  const message = thread.messages.at(-1);
  if (message === undefined) throw new Error(`The thread "${thread.subject}" has no message.`);
  return {
    messageKey: idsOfMessage(thread, thread.messages.length - 1).perm.slice(1),
    threadKey: idsOfThread(thread).perm,
    account: account.address,
    subject: thread.subject,
    sender: message.from,
    own: message.own === true,
    sentAt: arrivedAt(message),
    completeness: "whole",
  } as const satisfies Partial<Mail>;
}

/** A thread of the demo mailbox. */
export function demoThread(subject: string): Thread {
  const thread = demoMailbox.threads.find((one) => one.subject === subject);
  if (thread === undefined) throw new Error(`The demo mailbox has no "${subject}".`);
  return thread;
}

/** The demo mailbox's rejection, the mail of most scenarios. */
export const rejectionThread = demoThread("Your application at Nordlicht Energie");
export const rejection = toldOf(rejectionThread);

/** Words of it: in its first half and in its second. */
export const firstWords = "Thank you for the time you gave us";
export const decision = "we have decided to go ahead with another candidate";
export const lastWords = "Talent Partner, Nordlicht Energie";

/** How a reply ends that is put into a box nobody has written in. */
export const inserted = { outcome: "inserted", keptWords: false } as const;
/** The same where something of the person's own stood there. */
export const insertedAbove = { outcome: "inserted", keptWords: true } as const;
/** Any end with which nothing was put in. */
export const notInserted = [{ outcome: "trouble" }, { outcome: "asks" }] as const;

/** A mailbox with one thread before the demo mailbox's own. */
export function mailboxWith(thread: Thread): Mailbox {
  return { ...demoMailbox, threads: [thread, ...demoMailbox.threads] };
}
