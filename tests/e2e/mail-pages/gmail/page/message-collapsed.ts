import { arrivedAt, type Message } from "../../mailbox";
import type { MessageIds } from "../ids";
import { avatarOf } from "./avatar";
import { shortDate } from "./dates";
import { box, element } from "./element";

/** An older message of a thread as one line; the page gives it a body only when it is expanded. */
export function collapsedMessage(message: Message, ids: MessageIds): HTMLElement {
  const { name, address } = message.from;
  const shown = message.own === true ? "me" : name;
  const snippet = (message.text ?? "").replace(/\s+/g, " ").slice(0, 120);
  const child = element(
    "div",
    { class: "adf ads", "data-message-id": ids.perm, "data-legacy-message-id": ids.legacy },
    element("img", { class: "ajn", src: avatarOf(name, address), alt: "" }),
    element("span", { class: "gD", email: address, name: shown }, element("span", {}, shown)),
    box("iA g6", snippet),
    element("span", { class: "g3" }, shortDate(arrivedAt(message))),
  );
  return element("div", { class: "kv", role: "listitem", "aria-expanded": "false", tabindex: "-1" }, child);
}
