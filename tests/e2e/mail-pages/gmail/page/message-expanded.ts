import type { Message, Person } from "../../mailbox";
import type { MessageIds } from "../ids";
import type { GmailSwitches } from "../switches";
import { avatarOf } from "./avatar";
import { box, element } from "./element";
import { mailBody } from "./mail-body";
import { messageHeader } from "./message-header";

/** A message that stands open. Its body comes later: `.a3s` is missing until `addBody` is called. */
export interface ExpandedMessage {
  readonly root: HTMLElement;
  addBody(): void;
}

/** Builds the header of an open message and leaves the place of its body empty. */
export function expandedMessage(
  message: Message,
  ids: MessageIds,
  account: Person,
  switches: GmailSwitches,
): ExpandedMessage {
  const { name, address } = message.from;
  const bodyPlace = box("", box("aHl"), element("div", { tabindex: "-1" }));
  const card = element(
    "div",
    { class: "adn ads", "data-message-id": ids.perm, "data-legacy-message-id": ids.legacy },
    box(
      "aju",
      box("aCi", element("img", { class: "ajn", src: avatarOf(name, address), alt: "", "aria-hidden": "true" })),
    ),
    box("gs", messageHeader(message, ids, account, switches), banners(), bodyPlace),
    box("ajx"),
  );
  const root = element(
    "div",
    { class: "h7  ie nH oy8Mbf", role: "listitem", "aria-expanded": "true", tabindex: "-1" },
    box("Bk", box("G3 G2", box("", box("", card)))),
  );
  const addBody = () => {
    const log = btoa(JSON.stringify([ids.perm]));
    const text = box("a3s aiL ", ...mailBody(message));
    bodyPlace.append(element("div", { class: "ii gt", jslog: `20277; u014N:xr6bB; 4:${log}` }, text), box("hi"));
  };
  return { root, addBody };
}

/** Empty places where Gmail puts warnings and the offer to translate. */
function banners(): HTMLElement {
  return box("", box("KKSLrd"), box("qQVYZb"), box("utdU2e"), box("lQs8Hd"), box("wl4W9b"));
}
