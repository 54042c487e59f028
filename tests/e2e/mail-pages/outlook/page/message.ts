import type { Message, Thread } from "../../mailbox";
import { later } from "./clock";
import { element } from "./element";
import { messageBody } from "./message-body";
import { messageHead } from "./message-head";
import type { ReplyKind } from "./reply-buttons";
import { say } from "./words";

interface ItemPlan {
  readonly isOpen: boolean;
  /** Milliseconds from the head to the words. */
  readonly bodyDelay: number;
  readonly onReply: (kind: ReplyKind) => void;
}

/** One item of a conversation: open, or its head alone until it is pressed. The head comes first, the words later. */
export function messageItem(thread: Thread, index: number, { isOpen, bodyDelay, onReply }: ItemPlan): HTMLElement {
  const part = element(
    "div",
    { look: "message", tabindex: "-1", "aria-label": say().message },
    messageHead(thread, index, onReply),
  );
  const host = element("div", { class: "wide-content-host" }, part);
  const item = element("div", { look: "item", "aria-expanded": String(isOpen) }, host);
  const open = () => {
    if (window.simulatedOutlook.switches.leftOut !== "body")
      part.append(messageBody(thread.messages[index] as Message));
  };
  if (isOpen) later(bodyDelay, open);
  item.addEventListener("click", ({ target }) => {
    if (item.getAttribute("aria-expanded") === "true" || (target as Element).closest("button")) return;
    item.setAttribute("aria-expanded", "true");
    open();
  });
  return item;
}
