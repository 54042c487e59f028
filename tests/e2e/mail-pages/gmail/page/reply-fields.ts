import type { Person } from "../../mailbox";
import { idsOfThread } from "../ids";
import { later } from "./clock";
import { box, element } from "./element";
import { icon } from "./icons";
import { type MessageAbout, type ReplyKind, recipientsOf } from "./shown-message";

/** Milliseconds until late fields are filled. */
const fillDelay = 400;

/** The sign of each kind of answer, in the box. */
const signs = { reply: "mL", "reply-all": "mK", forward: "mI" } as const;

let drafts = 0;

/** The hidden fields that tie a reply to its mail, and the line that names whom it goes to. */
export function replyForm(about: MessageAbout, kind: ReplyKind, id: number): HTMLFormElement {
  const { recipient } = window.simulatedGmail.switches;
  const { thread, ids } = about;
  const { perm, legacy } = idsOfThread(thread);
  const to = recipientsOf(about, kind);
  const shown = recipient === null ? to : to.map((person) => ({ ...person, address: recipient }));
  const form = composeForm(`${kind === "forward" ? "Fwd" : "Re"}: ${thread.subject.replace(/^Re: /u, "")}`, shown, id);
  form.prepend(...tiedFields({ rt: `#${perm}`, lts: legacy, rm: ids.perm }));
  form.querySelector("img")?.replaceWith(element("img", { class: signs[kind], alt: "" }));
  return form;
}

/** The fields every box has. */
export function composeForm(subject: string, to: readonly Person[], id: number): HTMLFormElement {
  const people = to.map(({ name, address }) => element("span", { email: address, "data-hovercard-id": address }, name));
  return element(
    "form",
    { enctype: "multipart/form-data" },
    hidden("composeid", String(1850000000000000000n + BigInt(id))),
    hidden("draft", "undefined"),
    hidden("uet", ""),
    hidden("subject", subject),
    element("input", {
      name: "subjectbox",
      value: subject,
      style: "width:0;height:0;border:0;padding:0",
      tabindex: "-1",
    }),
    element("div", { class: "J-JN-M-I-Jm", role: "button", "aria-haspopup": "true" }, element("img", { alt: "" })),
    box("az9", icon("reply"), ...people),
  );
}

/** Gives a form the name of its draft, once one was saved. */
export function nameDraft(form: HTMLFormElement): void {
  const field = form.elements.namedItem("draft");
  if (!(field instanceof HTMLInputElement) || field.value !== "undefined") return;
  drafts += 1;
  field.value = `#msg-a:r-73019442106501438${drafts}`;
}

function tiedFields(values: Readonly<Record<string, string>>): HTMLElement[] {
  const { replyFields } = window.simulatedGmail.switches;
  return Object.entries(values).map(([name, value]) => {
    const field = hidden(name, replyFields === "filled" ? value : "undefined");
    if (replyFields === "late") {
      later(fillDelay, () => {
        field.value = value;
      });
    }
    return field;
  });
}

function hidden(name: string, value: string): HTMLInputElement {
  return element("input", { type: "hidden", name, value });
}
