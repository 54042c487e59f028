import type { Person } from "../../mailbox";
import { later } from "./clock";
import { placeEditor } from "./compose-editor";
import type { ComposePlan } from "./compose-plan";
import { knowEditor } from "./editors";
import { command, element } from "./element";
import { trapFocus } from "./focus-trap";
import { say } from "./words";

let forms = 0;

const readers = new WeakMap<HTMLElement, () => string>();

/** What stands in a box, as text. */
export function readCompose(form: HTMLElement): string {
  return readers.get(form)?.() ?? "";
}

/** A box to write in. The lines for addresses come first, and are editable too. `onPopOut` shows it in a window of its own. */
export function composeForm(plan: ComposePlan, onPopOut: (form: HTMLElement) => void): HTMLElement {
  forms += 1;
  const editorParent = element("div", { id: `editorParent_${forms}` });
  const form = element(
    "div",
    { look: "compose", "data-app-section": plan.section },
    element(
      "div",
      { id: `docking_InitVisiblePart_${forms}` },
      commands(() => onPopOut(form)),
      well(say().to, plan.to),
      well("Cc", []),
      element("input", {
        id: `MSG_draft${forms}_SUBJECT`,
        look: "subject-line",
        "aria-label": "Subject",
        value: `${plan.prefix}${plan.subject}`,
      }),
    ),
    element("div", { id: `docking_DockingTriggerPart_${forms}` }, editorParent),
    plan.answers !== null && window.simulatedOutlook.switches.quoteAt === "folded" ? foldedQuote() : null,
  );
  form.querySelector("[data-press=discard]")?.addEventListener("click", () => form.remove());
  readers.set(form, placeEditor(editorParent, plan));
  // Only once it stands in its page is it known which page that is.
  if (window.simulatedOutlook.switches.focusTrap) later(0, () => trapFocus(form));
  return form;
}

function commands(onPopOut: () => void): HTMLElement {
  const send = command("SendRegular", "Send", {
    look: "send",
    "data-testid": "ComposeSendButton",
    "data-press": "send",
    id: `splitButton-r${forms}__primaryActionButton`,
  });
  send.append("Send");
  const discard = command("DeleteRegular", "Discard", {
    look: "tool",
    id: "discardCompose",
    "data-press": "discard",
  });
  const popOut = command("OpenRegular", "Pop out", { look: "tool", id: "popoutCompose" });
  popOut.addEventListener("click", onPopOut);
  return element("div", { look: "sending", role: "toolbar" }, send, discard, popOut);
}

/** A line for addresses: editable, a text box, but never one of several lines. */
function well(label: string, people: readonly Person[]): HTMLElement {
  const { wellShows } = window.simulatedOutlook.switches;
  const shown = people.map(({ name, address }) =>
    wellShows === "name"
      ? element("span", { look: "person", "data-lpc-hover-target-id": "1" }, name)
      : element("span", { look: "person", title: address }, name === "" ? address : name),
  );
  const line = element("div", { role: "textbox", contenteditable: "true", "aria-label": label }, ...shown);
  knowEditor(line, "addresses");
  return element("div", { look: "well" }, label, line);
}

/** The mail that is answered is not in the page until this is pressed. */
function foldedQuote(): HTMLElement {
  return command("MoreHorizontalRegular", "Show message history", { look: "tool", "data-press": "other" });
}
