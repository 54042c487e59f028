import { box, element } from "./element";
import type { MessageAbout } from "./shown-message";
import { words } from "./words";

/** The places in which Gmail says something of its own about a message, above its body and inside its part. */
export function messageNotices({ isNewest }: MessageAbout): HTMLElement {
  const said = words();
  const notice = isNewest ? window.simulatedGmail.switches.notice : "none";
  return box(
    "",
    box("KKSLrd", notice === "external" ? saying(said.external) : null),
    box("qQVYZb", notice === "spam" ? saying(said.spam) : null),
    box("utdU2e"),
    box("lQs8Hd"),
    box("wl4W9b", notice === "translated" ? saying(said.translated, said.translate) : null),
  );
}

function saying(text: string, action?: string): HTMLElement {
  const button = action === undefined ? null : element("span", { role: "button", tabindex: "0" }, action);
  return element("div", { class: "notice", role: "status" }, element("span", {}, text), " ", button);
}
