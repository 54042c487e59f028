import type { Mail } from "../../../../../src/core/model/mail";
import { demoMailbox } from "../../demo-mailbox";
import { arrivedAt, type Mailbox, type Thread } from "../../mailbox";
import { idsOf } from "../page/ids";

/** Subjects of the demo mailbox's mails that are gone through here. */
export const subjects = {
  rejection: "Your application at Nordlicht Energie",
  invitation: "Interview for Product Designer at Tidewell",
  conversation: "Design Lead at Okoro Studio",
};

/** How a reply ends where nothing speaks against it. */
export const inserted = { outcome: "inserted", keptWords: false } as const;

export function threadOf(subject: string): Thread {
  const thread = demoMailbox.threads.find((one) => one.subject === subject);
  if (!thread) throw new Error(`The demo mailbox has no "${subject}".`);
  return thread;
}

/** What is read of a thread's newest message, whatever the page looks like, but for what a scenario names. */
export function toldOf(thread: Thread, change: Partial<Mail> = {}): Partial<Mail> {
  const ids = idsOf(thread);
  const message = thread.messages.at(-1);
  if (!message) throw new Error(`"${thread.subject}" has no message.`);
  return {
    messageKey: ids.messages.at(-1) ?? "",
    threadKey: ids.conversation,
    account: demoMailbox.account.address,
    subject: thread.subject,
    sender: message.from,
    own: message.own === true,
    sentAt: arrivedAt(message),
    completeness: "whole",
    ...change,
  };
}

/** The demo mailbox's rejection as it must be read. */
export function rejection(change: Partial<Mail> = {}): Partial<Mail> {
  return toldOf(threadOf(subjects.rejection), change);
}

/** The demo mailbox with its rejection changed. */
export function mailboxWith(change: Partial<Thread>): Mailbox {
  const [first, ...others] = demoMailbox.threads;
  if (!first) throw new Error("The demo mailbox is empty.");
  return { ...demoMailbox, threads: [{ ...first, ...change }, ...others] };
}
