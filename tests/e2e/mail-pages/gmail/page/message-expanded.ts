import { avatarOf } from "./avatar";
import { box, element } from "./element";
import { logOf, messageIdAttributes } from "./id-attributes";
import { mailBody } from "./mail-body";
import { messageHeader } from "./message-header";
import { messageNotices } from "./message-notices";
import type { MessageAbout } from "./shown-message";
import { specialBody } from "./special-bodies";

/** A message that stands open. Its body comes later: `.a3s` is missing until `addBody` is called. */
export interface ExpandedMessage {
  readonly root: HTMLElement;
  addBody(): void;
}

/** Builds the header of an open message and leaves the place of its body empty. */
export function expandedMessage(about: MessageAbout): ExpandedMessage {
  const { name, address } = about.message.from;
  const bodyPlace = box("", box("aHl"), element("div", { tabindex: "-1" }));
  const card = element(
    "div",
    { class: "adn ads", ...messageIdAttributes(about.ids) },
    box(
      "aju",
      box("aCi", element("img", { class: "ajn", src: avatarOf(name, address), alt: "", "aria-hidden": "true" })),
    ),
    box("gs", messageHeader(about), messageNotices(about), bodyPlace),
    box("ajx"),
  );
  const root = element(
    "div",
    { class: "h7 ie nH oy8Mbf", role: "listitem", "aria-expanded": "true", tabindex: "-1" },
    box("Bk", box("G3 G2", box("", box("", card)))),
  );
  const addBody = () => {
    const { bodyKind } = window.simulatedGmail.switches;
    const kind = about.isNewest ? bodyKind : "letter";
    const inside = kind === "letter" ? mailBody(about.message) : specialBody(kind, about);
    const log = logOf("20277", about.thread, about.ids);
    bodyPlace.append(element("div", { class: "ii gt", ...log }, box("a3s aiL", ...inside)), box("hi"));
  };
  return { root, addBody };
}
