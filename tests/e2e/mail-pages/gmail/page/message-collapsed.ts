import { arrivedAt } from "../../mailbox";
import { avatarOf } from "./avatar";
import { box, element } from "./element";
import { icon } from "./icons";
import { logOf, messageIdAttributes } from "./id-attributes";
import type { MessageAbout } from "./shown-message";
import { shortDate, words } from "./words";

/** An older message of a thread as one line; the page gives it a body only when it is expanded. */
export function collapsedMessage(about: MessageAbout): HTMLElement {
  const { message, ids, thread } = about;
  const { name, address } = message.from;
  const shown = message.own === true ? words().me : name;
  const snippet = (message.text ?? "").replace(/\s+/g, " ").slice(0, 120);
  const child = element(
    "div",
    { class: "adf ads", ...messageIdAttributes(ids) },
    element("img", { class: "ajn", src: avatarOf(name, address), alt: "" }),
    element("span", { class: "gD", email: address, name: shown }, element("span", {}, shown)),
    box("iA g6", snippet),
    element("span", { class: "g3" }, shortDate(arrivedAt(message))),
    element(
      "div",
      { class: "zd bi4", ...logOf("20511", thread, ids) },
      element("span", { class: "T-KT" }, icon("star")),
    ),
  );
  return element("div", { class: "kv", role: "listitem", "aria-expanded": "false", tabindex: "-1" }, child);
}
