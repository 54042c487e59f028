import type { MailNode, Message, Quote } from "../../mailbox";
import { box, element } from "./element";
import { icon } from "./icons";
import { words } from "./words";

/** The inside of `.a3s`: the mail's own words, then what it quotes. */
export function mailBody(message: Message): HTMLElement[] {
  const own = message.body === undefined ? plainText(message.text ?? "") : tree(message.body);
  if (message.quoted === undefined) return [own, box("yj6qo"), box("adL")];
  return [own, ...trimmed(quote(message.quoted))];
}

/** Quoted text is in the document from the start and hidden behind three dots. */
export function trimmed(hidden: HTMLElement): HTMLElement[] {
  const button = element("div", { class: "ajR", role: "button", tabindex: "0", "aria-label": words().trimmed });
  button.append(box("ajT", icon("more")));
  const place = element("div", { class: "adL", style: "display: none" }, hidden);
  button.addEventListener("click", () => {
    place.style.display = place.style.display === "none" ? "" : "none";
  });
  return [box("yj6qo ajU", button), place];
}

/** Gmail turns a plain mail's lines into `div`s and an empty line into `<div><br></div>`. */
function plainText(text: string): HTMLElement {
  const lines = text.split("\n").map((line) => element("div", {}, line === "" ? element("br") : line));
  return element("div", { dir: "ltr" }, ...lines);
}

function tree(nodes: readonly MailNode[]): HTMLElement {
  return element("div", { dir: "ltr" }, ...nodes.map(treeNode));
}

function treeNode(node: MailNode): Node | string {
  if (typeof node === "string") return node;
  const made = element(node.tag, {}, ...(node.children ?? []).map(treeNode));
  if (node.width !== undefined) made.setAttribute("width", String(node.width));
  if (node.href === undefined) return made;
  for (const [name, value] of [
    ["href", node.href],
    ["target", "_blank"],
    ["rel", "noreferrer"],
  ] as const) {
    made.setAttribute(name, value);
  }
  return made;
}

/** An earlier mail, as one quotes it. */
export function quote({ attribution, text }: Quote): HTMLElement {
  return element(
    "div",
    { class: "gmail_quote gmail_quote_container" },
    element("div", { dir: "ltr", class: "gmail_attr" }, attribution, element("br")),
    element("blockquote", { class: "gmail_quote", style: "margin:0 0 0 .8ex;padding-left:1ex" }, plainText(text)),
  );
}
