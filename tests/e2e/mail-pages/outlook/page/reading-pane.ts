import type { Thread } from "../../mailbox";
import { composeForm } from "./compose";
import { command, element } from "./element";
import { messageItem } from "./message";
import { recordEverything } from "./records";
import { idsOf } from "./state";

/** Shows a conversation part by part: first nothing, then its subject, its messages, and later their words. */
export function fillPane(pane: HTMLElement, thread: Thread | null): void {
  pane.replaceChildren();
  if (thread === null) {
    pane.append(element("p", { look: "nothing" }, "Select an item to read"));
    return;
  }
  const { bodyDelay, leftOut } = window.simulatedOutlook.switches;
  if (leftOut === "pane") return;
  setTimeout(() => {
    if (pane.dataset["shown"] === thread.subject) pane.replaceChildren(conversation(thread, leftOut !== "messages"));
  }, bodyDelay / 3);
  pane.dataset["shown"] = thread.subject;
}

function conversation(thread: Thread, hasMessages: boolean): HTMLElement {
  const { conversation: id } = idsOf(thread);
  const title = element(
    "div",
    {
      look: "subject",
      role: "heading",
      "aria-level": "2",
      id: `CONV_${id}_SUBJECT`,
      title: thread.subject,
      tabindex: "-1",
    },
    thread.subject,
  );
  const replies = element("div", { look: "replies" });
  const reply = () => openReply(thread, replies);
  const row = element("div", { look: "row-of-replies" });
  for (const [icon, words] of [
    ["ArrowReplyRegular", "Reply"],
    ["ArrowReplyAllRegular", "Reply all"],
    ["ArrowForwardRegular", "Forward"],
  ] as const) {
    const button = command(icon, words, { look: "way" });
    button.append(words);
    if (words === "Reply") button.addEventListener("click", reply);
    row.append(button);
  }
  if (thread.draft !== undefined) reply();
  const items = hasMessages ? thread.messages.map((_, index) => messageItem(thread, index, reply)) : [];
  return element(
    "div",
    { id: "ConversationReadingPaneContainer", look: "conversation" },
    element(
      "div",
      { "data-app-section": "ConversationContainer", class: "customScrollBar" },
      element("div", { look: "title" }, title, popOutButton(thread)),
      element("div", { look: "items" }, ...items),
      replies,
      row,
    ),
  );
}

function popOutButton(thread: Thread): HTMLElement {
  const button = command("OpenRegular", "Open in new window", { look: "tool" });
  button.addEventListener("click", () => popOut(thread));
  return button;
}

/** A window without an address, which this page's script fills: it has the reading pane and nothing else. */
function popOut(thread: Thread): void {
  const page = window.open("about:blank", "", "popup,width=1000,height=800")?.document;
  if (!page) throw new Error("The browser refused the window.");
  page.title = thread.subject;
  Object.assign(page.documentElement.dataset, document.documentElement.dataset);
  page.head.append(...[...document.querySelectorAll("head > style")].map((style) => style.cloneNode(true)));
  const pane = element("div", { role: "main", "data-app-section": "MailReadCompose", look: "reading" });
  page.body.append(element("div", { id: "ReadingPaneContainerId", look: "pane" }, pane));
  recordEverything(page);
  fillPane(pane, thread);
}

function openReply(thread: Thread, replies: HTMLElement): void {
  if (replies.childElementCount > 0) return;
  const { replyBox, replyDelay } = window.simulatedOutlook.switches;
  const count = { none: 0, one: 1, two: 2 }[replyBox];
  setTimeout(() => {
    if (replies.isConnected) for (let box = 0; box < count; box++) replies.append(composeForm(thread));
  }, replyDelay);
}
