import {
  AutoFormatPlugin,
  createBr,
  createDomToModelContext,
  createParagraph,
  createText,
  domToContentModel,
  Editor,
  EditPlugin,
  exportContent,
  PastePlugin,
  type ShallowMutableContentModelDocument,
  ShortcutPlugin,
} from "roosterjs";
import { restoreDelay, type Thread } from "../../mailbox";
import { command, element } from "./element";
import { policy } from "./trusted-types";

/** Outlook's own focus comes this much later than the editor, in milliseconds. */
const focusDelay = 80;

/** A changed draft is saved after this pause, in milliseconds. */
const saveDelay = 400;

let editors = 0;

/** A reply box inside the reading pane. The lines for addresses come first, and are editable too. */
export function composeForm(thread: Thread): HTMLElement {
  editors += 1;
  const { switches, mailbox } = window.simulatedOutlook;
  const last = thread.messages.at(-1);
  const to = last?.own === true ? thread.messages[0]?.from : last?.from;
  const address = switches.recipient ?? to?.address ?? "";
  const line = (label: string, ...people: HTMLElement[]) =>
    element(
      "div",
      { look: "well" },
      label,
      element("div", { role: "textbox", contenteditable: "true", "aria-label": label }, ...people),
    );
  const send = command("SendRegular", "Send", {
    look: "send",
    "data-testid": "ComposeSendButton",
    id: `splitButton-r${editors}__primaryActionButton`,
  });
  send.append("Send");
  const discard = command("DeleteRegular", "Discard", { look: "tool", id: "discardCompose" });
  const place = element("div", {});
  const form = element(
    "div",
    { look: "compose", "data-app-section": "ComposeForm" },
    element(
      "div",
      { id: `docking_InitVisiblePart_${editors}` },
      element(
        "div",
        { look: "sending", role: "toolbar" },
        send,
        discard,
        command("OpenRegular", "Pop out", { look: "tool", id: "popoutCompose" }),
      ),
      line("To", element("span", { look: "person", title: address }, to?.name ?? address)),
      line("Cc"),
    ),
    element(
      "div",
      { id: `docking_DockingTriggerPart_${editors}` },
      element("div", { id: `editorParent_${editors}` }, place),
    ),
  );
  discard.addEventListener("click", () => form.remove());
  // The place is there before it can be written in.
  setTimeout(() => startEditor(place, thread, switches.signature ? mailbox.account.name : null), 60);
  return form;
}

function startEditor(place: HTMLElement, thread: Thread, signature: string | null): void {
  place.setAttribute("role", "textbox");
  place.setAttribute("aria-multiline", "true");
  place.setAttribute("aria-label", "Message body");
  place.dataset["look"] = "editor";
  const format = { fontFamily: "Aptos", fontSize: "12pt", textColor: "rgb(0, 0, 0)" };
  const toDocument = (html: string) => new DOMParser().parseFromString(policy.createHTML(html) as string, "text/html");
  const model = domToContentModel(startOf(thread, signature), createDomToModelContext());
  let saving: ReturnType<typeof setTimeout> | undefined;
  const saver = {
    getName: () => "saver",
    initialize: () => undefined,
    dispose: () => undefined,
    onPluginEvent: ({ eventType }: { eventType: string }) => {
      if (eventType !== "contentChanged" && eventType !== "input" && eventType !== "keyPress") return;
      clearTimeout(saving);
      saving = setTimeout(() => window.simulatedOutlook.drafts.push(exportContent(editor, "PlainText")), saveDelay);
    },
  };
  const editor = new Editor(place as HTMLDivElement, {
    initialModel: model,
    trustedHTMLHandler: { isBypassed: false, htmlToDOM: toDocument },
    plugins: [new PastePlugin(), new EditPlugin(), new ShortcutPlugin(), new AutoFormatPlugin(), saver],
    defaultSegmentFormat: format,
  });
  setTimeout(() => place.focus(), focusDelay);
  // What was begun earlier takes the place of all that stands in the box.
  const { draft } = thread;
  if (draft !== undefined) setTimeout(() => editor.formatContentModel((model) => restore(model, draft)), restoreDelay);
}

function restore(model: ShallowMutableContentModelDocument, draft: string): boolean {
  const lines = draft.split("\n").map((line) => {
    const paragraph = createParagraph();
    paragraph.segments.push(line === "" ? createBr() : createText(line));
    return paragraph;
  });
  model.blocks.unshift(...lines);
  return true;
}

/** An empty line to write in, the signature, and below a rule the mail that is answered. */
function startOf(thread: Thread, signature: string | null): HTMLElement {
  const last = thread.messages.at(-1);
  const style = "font-family: Aptos; font-size: 12pt; color: rgb(0, 0, 0);";
  return element(
    "div",
    {},
    element("div", { class: "elementToProof", style }, element("br")),
    signature === null
      ? null
      : element("div", { id: "Signature", class: "elementToProof" }, element("div", { style }, signature)),
    element("div", { id: "appendonsend" }),
    element("hr", { style: "display:inline-block;width:98%", tabindex: "-1" }),
    element(
      "div",
      { id: "divRplyFwdMsg", dir: "ltr" },
      `From: ${last?.from.name ?? ""}`,
      element("br"),
      `Subject: ${thread.subject}`,
    ),
    element("div", {}, "The letter that is answered."),
  );
}
