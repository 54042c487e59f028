import type { MailNode, Message } from "../../mailbox";
import { element } from "./element";
import { say } from "./words";

/** Counts the bodies of a session: their ids are never the same twice. */
let bodies = 0;

/** A grey square, as a mail that is one picture. */
const picture = "data:image/gif;base64,R0lGODlhAQABAIAAAMzMzAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==";

/** What stands below a message's head. */
export function messageBody(message: Message): HTMLElement {
  bodies += 1;
  const { bodyBuild } = window.simulatedOutlook.switches;
  if (bodyBuild === "encrypted") return card("This message is encrypted.", "Read the message");
  if (bodyBuild === "invitation") return card("Tue 24 November, 10:00 to 10:45. No conflicts.", "Accept", "Decline");
  const inner = element("div", { visibility: "visible" }, ...wordsOf(message));
  const label = { tabindex: "0", "aria-label": say().body };
  const wrapper = { class: "XbIp4 jmmB7 GNqVo allowTextSelection", look: "body" };
  const id = `UniqueMessageBody_${bodies}`;
  switch (bodyBuild) {
    case "id-outside":
      return element(
        "div",
        { role: "document" },
        element("div", { id, ...label, ...wrapper }, element("div", {}, inner)),
      );
    case "no-number":
      return element("div", wrapper, element("div", { id: "UniqueMessageBody", role: "document", ...label }, inner));
    case "class-only":
      return element("div", { ...wrapper, ...label }, inner);
    default:
      return element("div", wrapper, element("div", { id, role: "document", "aria-live": "polite", ...label }, inner));
  }
}

/** Mails that can be read only elsewhere, and invitations, have a card of Outlook's own in place of a body. */
function card(text: string, ...buttons: readonly string[]): HTMLElement {
  const made = buttons.map((name) => element("button", { type: "button", look: "way", "data-press": "other" }, name));
  return element("div", { look: "card" }, element("p", {}, text), ...made);
}

/** What a mail brings is renamed: its ids and classes get an `x_`, its styles a class of their own. */
function wordsOf({ text, body, quoted }: Message): HTMLElement[] {
  const scope = `rps_${(bodies * 4099).toString(16)}`;
  const style = element("style", {}, `.${scope} .x_MsoNormal { margin: 0 }`);
  const words = element("div", { class: scope });
  if (window.simulatedOutlook.switches.bodyBuild === "image") {
    words.append(element("img", { src: picture, width: "480", height: "320", alt: "" }));
  } else {
    words.append(...(body ? body.map(node) : lines(text ?? "")));
  }
  if (quoted) {
    words.append(
      element("div", { id: "x_appendonsend" }),
      element("hr", { tabindex: "-1" }),
      element("div", { id: "x_divRplyFwdMsg", dir: "ltr" }, quoted.attribution, ...lines(quoted.text)),
    );
  }
  recolour(words);
  return [style, words];
}

/** In the dark theme the app writes colours of its own into a mail, and keeps the mail's own beside them. */
function recolour(words: HTMLElement): void {
  if (window.simulatedOutlook.switches.theme !== "dark") return;
  for (const part of [words, ...words.querySelectorAll<HTMLElement>("*")]) {
    part.setAttribute("data-ogsc", "rgb(0, 0, 0)");
    part.setAttribute("data-ogsb", "");
    part.style.color = "rgb(245, 245, 245)";
  }
}

function lines(text: string): HTMLElement[] {
  return text.split("\n").map((line) => element("p", { class: "x_MsoNormal" }, line === "" ? element("br") : line));
}

function node(mail: MailNode): Node | string {
  if (typeof mail === "string") return mail;
  const made = element(mail.tag, {}, ...(mail.children ?? []).map(node));
  if (mail.width !== undefined) made.setAttribute("width", String(mail.width));
  if (mail.href !== undefined) made.setAttribute("href", mail.href);
  return made;
}
