import type { GmailSwitches } from "../switches";
import { box, element } from "./element";
import { mailBody, trimmed } from "./mail-body";
import type { MessageAbout } from "./shown-message";
import { words } from "./words";

/** The inside of `.a3s` for a mail that is not simply its words. */
export function specialBody(kind: Exclude<GmailSwitches["bodyKind"], "letter">, about: MessageAbout): HTMLElement[] {
  const makers = { clipped, trimmed: partlyTrimmed, confidential, picture, amp };
  return makers[kind](about);
}

/** Gmail shows the first 102 kB of a mail and a link to the rest. */
function clipped({ message, ids }: MessageAbout): HTMLElement[] {
  const [first] = halves(mailBody(message));
  const { clipped: says, viewAll } = words();
  const address = `?ui=2&view=lg&permmsgid=${encodeURIComponent(ids.perm.slice(1))}`;
  const link = element("a", { href: address, target: "_blank", rel: "noreferrer" }, viewAll);
  return [first, element("div", { class: "iX" }, says, "  ", link)];
}

/** What Gmail takes for a repetition is hidden behind three dots. */
function partlyTrimmed({ message }: MessageAbout): HTMLElement[] {
  const [first, second] = halves(mailBody(message));
  return [first, ...trimmed(element("div", { class: "im" }, second))];
}

/** A mail in confidential mode is shown in a frame of its own, under a line of Gmail's. */
function confidential(): HTMLElement[] {
  return [frameOfNothing()];
}

function picture(): HTMLElement[] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><rect width="600" height="300" fill="#ccd"/></svg>`;
  return [box("", element("img", { src: `data:image/svg+xml,${encodeURIComponent(svg)}`, alt: "" }))];
}

function amp(): HTMLElement[] {
  return [box("", frameOfNothing())];
}

/** A frame of an origin of its own: what stands in it is nobody's to read. */
function frameOfNothing(): HTMLElement {
  return element("iframe", { sandbox: "", width: "600", height: "240", src: "about:blank", title: "" });
}

/** The two halves of a body's first part, by its paragraphs. */
function halves(body: readonly HTMLElement[]): [HTMLElement, HTMLElement] {
  const whole = body[0] ?? box("");
  const lines = [...whole.querySelectorAll("td > *, :scope > div")].map((line) => line.textContent);
  const middle = Math.ceil(lines.length / 2);
  const part = (some: readonly string[]) => element("div", { dir: "ltr" }, ...some.map((line) => box("", line)));
  return [part(lines.slice(0, middle)), part(lines.slice(middle))];
}
