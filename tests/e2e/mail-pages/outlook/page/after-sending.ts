import type { Message, Thread } from "../../mailbox";
import { readCompose } from "./compose";
import { addItem } from "./conversation";
import { updateRow } from "./list";
import { messageItem } from "./message";
import { openConversation } from "./reading-pane";

/** What sending does to the page: the person's own message joins the open conversation, and its box is gone. */
export function sendReply(): void {
  const { thread, replies, items } = openConversation();
  const form = replies.querySelector<HTMLElement>("[data-look=compose]") ?? items.querySelector("[data-look=compose]");
  if (form === null) throw new Error("No reply box is open.");
  const text = readCompose(form);
  const item = form.closest("[data-look=item]");
  form.remove();
  item?.remove();
  // Without conversations it is among the sent mails, out of sight.
  if (window.simulatedOutlook.switches.conversationView === "on")
    join({ from: window.simulatedOutlook.mailbox.account, own: true, at: laterThan(thread), text });
}

/** A message comes in and joins the open conversation. */
export function receiveAnswer(message: Message): void {
  join(message);
}

/** Without conversations what comes in is a mail of its own, in the list: the open one stays as it is. */
function join(message: Message): void {
  const { thread, items, answer } = openConversation();
  const { switches, mailbox } = window.simulatedOutlook;
  if (switches.conversationView === "off") {
    const alone = { subject: `Re: ${thread.subject}`, messages: [message], unread: true };
    (mailbox.threads as Thread[]).unshift(alone);
    updateRow(alone);
    return;
  }
  const messages = thread.messages as Message[];
  messages.push(message);
  updateRow(thread);
  const index = messages.length - 1;
  addItem(items, messageItem(thread, index, { isOpen: true, bodyDelay: 0, onReply: (kind) => answer(kind, index) }));
}

function laterThan(thread: Thread): number {
  const times = thread.messages.map(({ at }) => new Date(at).getTime());
  return Math.max(...times, Date.now()) + 60_000;
}
