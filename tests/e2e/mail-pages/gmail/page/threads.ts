import type { Mailbox, Thread } from "../../mailbox";

/** The threads of a mailbox, or, where mails are shown one by one, a thread for each message, newest first. */
export function threadsOf({ threads }: Mailbox): readonly Thread[] {
  if (window.simulatedGmail.switches.threadsTogether) return threads;
  return threads.flatMap(({ messages, ...thread }) =>
    messages.map((message): Thread => ({ ...thread, messages: [message] })).reverse(),
  );
}
