import type { Thread } from "../../mailbox";
import type { MessageIds } from "../ids";
import { box, element } from "./element";
import { icon } from "./icons";

/** The hidden fields that tie a reply to its mail, and the line that names who it goes to. */
export function replyForm(thread: Thread, threadIds: MessageIds, answered: MessageIds, id: number): HTMLFormElement {
  const hidden = (name: string, value: string) => element("input", { type: "hidden", name, value });
  const last = thread.messages.at(-1);
  const to = last?.own === true ? thread.messages[0]?.from : last?.from;
  const subject = `Re: ${thread.subject.replace(/^Re: /, "")}`;
  const address = window.simulatedGmail.switches.recipient ?? to?.address ?? "";
  return element(
    "form",
    { enctype: "multipart/form-data" },
    hidden("composeid", String(1850000000000000000n + BigInt(id))),
    hidden("draft", "undefined"),
    hidden("rt", `#${threadIds.perm}`),
    hidden("lts", threadIds.legacy),
    hidden("rm", answered.perm),
    hidden("uet", ""),
    hidden("subject", subject),
    element("input", {
      name: "subjectbox",
      value: subject,
      style: "width:0;height:0;border:0;padding:0",
      tabindex: "-1",
    }),
    element(
      "div",
      { class: "J-JN-M-I-Jm", role: "button", "aria-haspopup": "true" },
      element("img", { class: "mL", alt: "" }),
    ),
    box("az9", icon("reply"), element("span", { email: address, "data-hovercard-id": address }, to?.name ?? address)),
  );
}

/** The field that becomes the editor, with the signature below an empty line, and the button that holds the quote. */
export function editorField(id: string, signature: string | null): { root: HTMLElement; editor: HTMLElement } {
  const editor = element(
    "div",
    {
      id,
      class: "Am aiL Al editable LW-avf tS-tW",
      hidefocus: "true",
      "aria-label": "Message Body",
      role: "textbox",
      "aria-multiline": "true",
      tabindex: "1",
    },
    ...(signature === null ? [element("div", {}, element("br"))] : signatureNodes(signature)),
  );
  const quote = element("div", { class: "ajR", role: "button", tabindex: "1", "aria-label": "Show trimmed content" });
  quote.append(box("ajT", icon("more")));
  const cell = element("td", {}, editor, quote);
  const inner = element("table", { class: "cf An" }, element("tbody", {}, element("tr", {}, cell)));
  const outer = element("td", { class: "I5" }, inner);
  return { root: element("table", { class: "aoP" }, element("tbody", {}, element("tr", {}, outer))), editor };
}

function signatureNodes(name: string): HTMLElement[] {
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
