import { demoMailbox } from "../demo-mailbox";
import type { Scenario } from "../scenario";
import { idsOfMessage, idsOfThread } from "./ids";

const account = demoMailbox.account.address;

/** What is read of the demo mailbox's rejection, whatever the page looks like. */
const rejection = told("Your application at Nordlicht Energie");

function told(subject: string) {
  const thread = demoMailbox.threads.find((one) => one.subject === subject);
  const message = thread?.messages.at(-1);
  if (!thread || !message) throw new Error(`The demo mailbox has no "${subject}".`);
  return {
    messageKey: idsOfMessage(thread, thread.messages.length - 1).perm.slice(1),
    threadKey: idsOfThread(thread).perm,
    account,
    subject,
    sender: message.from,
    own: message.own === true,
    sentAt: Date.parse(String(message.at)),
    completeness: "whole",
  } as const;
}

const inserted = { outcome: "inserted", keptWords: false } as const;

export const gmailScenarios: readonly Scenario[] = [
  { name: "all is as usual", switches: {}, read: rejection, reply: inserted },
  {
    name: "the header’s buttons are the newer ones",
    switches: { headerButtons: "B" },
    read: rejection,
    reply: inserted,
  },
  {
    name: "the box goes to somebody else",
    switches: { recipient: "somebody@elsewhere.example" },
    read: rejection,
    reply: { outcome: "asks", doubt: "other-recipient" },
  },
  { name: "a thread has no messages yet", switches: { leftOut: "messages" }, read: null },
];
