import { knowEditor } from "./editors";
import { element } from "./element";

/** Another extension's place for notes: it looks like an editor and belongs to no reply box. */
export function strangeBox(): HTMLElement {
  const label = "Note about this contact";
  const attributes = { role: "textbox", contenteditable: "true", "aria-multiline": "true", "aria-label": label };
  const box = element("div", attributes, "Met in spring.");
  knowEditor(box, "somebody else");
  return element("div", { look: "strange" }, box);
}

/** A part whose insides nobody sees, with words that look like a mail's. */
export function strangeShadow(): HTMLElement {
  const host = element("div", { look: "strange", role: "document" });
  const words = element("p", {}, "This sender answers within two days.");
  host.attachShadow({ mode: "open" }).append(words);
  return host;
}
