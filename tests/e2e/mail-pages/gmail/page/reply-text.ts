import type { Message, Thread } from "../../mailbox";
import { element } from "./element";
import { quote } from "./mail-body";
import { fill, words } from "./words";

/** What stands in a box before anything is written: an empty line, the signature, and the quoted mail where it is kept there. */
export function freshContent(message: Message | null): Node[] {
  const { mailbox, switches } = window.simulatedGmail;
  const { signature, plainText, quoteInBox, signaturePlace } = switches;
  const sign = plainText ? plainSignature : richSignature;
  const below = signature ? sign(mailbox.account.name) : [element("div", {}, element("br"))];
  if (!quoteInBox || message === null) return below;
  const quoted = quoteOf(message);
  return signaturePlace === "above the quote" ? [...below, quoted] : [element("br"), quoted, ...below];
}

/** A draft of another day takes the place of all that stands in the box. */
export function draftContent(draft: string, fresh: readonly Node[]): Node[] {
  return [...linesOf(draft), ...fresh];
}

/** What a person wrote themselves, without signature and quoted mail. */
export function ownWords(editor: HTMLElement): string {
  const copy = editor.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(".gmail_signature, .gmail_signature_prefix, .gmail_quote")) part.remove();
  for (const line of copy.querySelectorAll("div, br")) line.append("\n");
  for (const br of copy.querySelectorAll("br")) br.replaceWith("\n");
  return copy.textContent.replace(/\n{2,}/gu, "\n").trim();
}

/** Takes away what plain text cannot hold. */
export function dropFormatting(editor: HTMLElement): void {
  for (const part of editor.querySelectorAll("b, i, u, span, font, a, blockquote"))
    part.replaceWith(...part.childNodes);
  for (const part of editor.querySelectorAll("[style]")) part.removeAttribute("style");
}

function quoteOf(message: Message): HTMLElement {
  return quote({ attribution: fill(words().wrote, message.from.name), text: message.text ?? "" });
}

function linesOf(text: string): HTMLElement[] {
  return text.split("\n").map((line) => element("div", {}, line === "" ? element("br") : line));
}

function plainSignature(name: string): Node[] {
  return [element("br"), element("br"), document.createTextNode("-- "), element("br"), document.createTextNode(name)];
}

function richSignature(name: string): Node[] {
  return [
    element("br", { clear: "all" }),
    element("div", {}, element("br")),
    element("span", { class: "gmail_signature_prefix" }, "-- "),
    element("br"),
    element(
      "div",
      { dir: "ltr", class: "gmail_signature", "data-smartmail": "gmail_signature" },
      element("div", { dir: "ltr" }, name),
    ),
  ];
}

/** Drafts that were saved when their thread was left, by the thread's subject. */
const savedDrafts = new Map<string, string>();

export function keepDraft(thread: Thread, draft: string): void {
  savedDrafts.set(thread.subject, draft);
}

/** What was begun in a thread: saved since this page was loaded, or another day. */
export function draftOf(thread: Thread): string | null {
  return savedDrafts.get(thread.subject) ?? thread.draft ?? null;
}

export function forgetDraft(thread: Thread): void {
  savedDrafts.delete(thread.subject);
}
