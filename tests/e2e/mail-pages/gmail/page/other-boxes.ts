import type { GmailSwitches } from "../switches";
import { type Compose, compose, nextBox } from "./compose";
import { box, element } from "./element";
import { composeForm, replyForm } from "./reply-fields";
import { freshContent } from "./reply-text";
import type { MessageAbout } from "./shown-message";
import { words } from "./words";

const people = [
  { name: "Sam Rivera", address: "sam.rivera@elsewhere.example" },
  { name: "Nora Bell", address: "nora.bell@elsewhere.example" },
] as const;

/** Opens mails to other people, in windows of their own over the page. */
export function openOtherBoxes(how: GmailSwitches["otherBoxes"]): void {
  if (how === "none" || how === "popped-out reply") return;
  const place = dock();
  const written = people.slice(0, how === "docked" ? 2 : 1).map((person) => {
    const made = mailTo(person);
    place.append(
      how === "fullscreen" ? box("aSs", box("aSt", dialog(made, false))) : dialog(made, how === "minimised"),
    );
    return made;
  });
  for (const one of written) void one.start();
}

/** Opens the answer to a mail in a window at the foot: its own box is not in the thread. */
export function openPoppedOut(about: MessageAbout): void {
  const written = compose({
    name: `answers ${about.ids.perm.slice(1)}`,
    label: about.thread.subject,
    form: replyForm(about, "reply", nextBox()),
    content: freshContent(about.message),
    draft: null,
    isReply: false,
    onDiscard: () => undefined,
  });
  dock().append(dialog(written, false));
  void written.start();
}

function dock(): HTMLElement {
  const place = box("dw");
  document.body.append(place);
  return place;
}

/** The window that only writes has one mail and nothing else. */
export function openLoneBox(place: HTMLElement): void {
  const written = mailTo(people[0]);
  place.append(box("M9", written.region));
  void written.start();
}

function mailTo(person: (typeof people)[number]): Compose {
  return compose({
    name: "somebody else",
    label: words().newMessage,
    form: composeForm("Saturday", [person], nextBox()),
    content: [element("div", {}, `Hello ${person.name}, shall we meet on Saturday?`), ...freshContent(null)],
    draft: null,
    isReply: false,
    onDiscard: () => undefined,
  });
}

/** A folded window keeps its parts, without room. */
function dialog(written: Compose, isFolded: boolean): HTMLElement {
  const inside = box("M9", written.region);
  if (isFolded) inside.style.setProperty("display", "none");
  const title = box("Hp", words().newMessage);
  return element("div", { class: "nH Hd", role: "dialog", "aria-label": words().newMessage }, title, inside);
}
