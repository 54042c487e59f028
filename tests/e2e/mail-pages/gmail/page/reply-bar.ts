import { box, element } from "./element";
import { type IconName, icon } from "./icons";

/** The bar below a thread with Reply and Forward. Gmail gives its links no `aria-label`; the words vary by language. */
export function replyBar(): HTMLElement {
  const bar = box("amn", link("bkH", "Reply", "reply"), link("bkG", "Forward", "forward"));
  return box("btDi4d", box("amr", box("nr", bar)));
}

function link(className: string, words: string, name: IconName): HTMLElement {
  return element("span", { role: "link", tabindex: "0", class: `ams ${className}` }, icon(name), words);
}
