import type { Thread } from "../../mailbox";
import { idsOfMessage, idsOfThread } from "../ids";
import { later } from "./clock";
import { box, element } from "./element";
import { icon } from "./icons";
import { collapsedMessage } from "./message-collapsed";
import { type ExpandedMessage, expandedMessage } from "./message-expanded";
import { replyBar } from "./reply-bar";
import { connectReply } from "./reply-box";
import { showInWindow } from "./routes";
import { threadToolbar } from "./toolbars";

/** The view of one thread. `addBodies` finishes what the first drawing leaves out. */
export interface ThreadView {
  readonly root: HTMLElement;
  addBodies(): void;
}

/** Builds a thread's view with headers only, as Gmail first shows it. */
export function threadView(thread: Thread): ThreadView {
  const { mailbox, switches } = window.simulatedGmail;
  const ids = idsOfThread(thread);
  const waiting: ExpandedMessage[] = [];
  const list = element("div", { class: "nH", role: "list" });
  const heading = element(
    "h2",
    {
      jsname: "r4nke",
      class: "hP",
      tabindex: "-1",
      "data-thread-perm-id": ids.perm,
      "data-legacy-thread-id": ids.legacy,
    },
    thread.subject,
  );
  const title = box(
    "nH V8djrc byY",
    box("nH", box("ha", heading, element("span", { class: "hX" }, "Inbox"), popOutButton(ids.perm))),
  );
  const threadRoot = box("nH a98 iY", title, box("nH aHU", box("nH hx", list)));
  const root = box("BltHke nH oy8Mbf", threadToolbar(), box("g id", threadRoot));
  if (switches.leftOut !== "messages") {
    thread.messages.forEach((message, index) => {
      const messageIds = idsOfMessage(thread, index);
      const expand = () => expandedMessage(message, messageIds, mailbox.account, switches);
      if (index === thread.messages.length - 1) {
        const open = expand();
        waiting.push(open);
        list.append(open.root);
      } else {
        const closed = collapsedMessage(message, messageIds);
        closed.addEventListener("click", () => openCollapsed(closed, expand()));
        list.append(closed);
      }
    });
    const bar = replyBar();
    threadRoot.append(bar);
    connectReply(threadRoot, list, bar, thread);
  }
  const addBodies = () => {
    if (switches.leftOut === "body") return;
    for (const message of waiting) message.addBody();
  };
  return { root, addBodies };
}

function popOutButton(thread: string): HTMLElement {
  const button = element("div", { class: "T-I nX", role: "button", tabindex: "0", "aria-label": "In new window" });
  button.append(icon("open"));
  button.addEventListener("click", () => showInWindow(thread));
  return button;
}

/** The nodes of a message are exchanged when it expands, and its body comes after its header, as on opening. */
function openCollapsed(closed: HTMLElement, open: ExpandedMessage): void {
  closed.replaceWith(open.root);
  later(window.simulatedGmail.switches.bodyDelay, () => open.addBody());
}
