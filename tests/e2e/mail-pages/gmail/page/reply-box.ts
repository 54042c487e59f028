import { restoreDelay, type Thread } from "../../mailbox";
import { idsOfMessage, idsOfThread } from "../ids";
import { awaited, later } from "./clock";
import { openEditor } from "./closure-editor";
import { knowEditor, noteBuilt } from "./editors";
import { box, element } from "./element";
import { icon } from "./icons";
import { editorField, replyForm } from "./reply-fields";

/** Gmail's own focus comes this much later than the editor, in milliseconds. */
const focusDelay = 60;

let boxes = 0;

/** Opens the reply box below the newest message on Reply in the bar or in a header; the bar is gone while it is open. */
export function connectReply(threadRoot: HTMLElement, list: HTMLElement, bar: HTMLElement, thread: Thread): void {
  let isOpen = false;
  const open = () => {
    if (isOpen) return;
    isOpen = true;
    bar.remove();
    const { replyBox, replyDelay } = window.simulatedGmail.switches;
    const boxesToOpen = { none: 0, one: 1, two: 2 }[replyBox];
    for (let count = 0; count < boxesToOpen; count++) later(replyDelay, () => addReplyBox(list, thread, close));
  };
  const close = () => {
    isOpen = false;
    threadRoot.append(bar);
  };
  if (thread.draft !== undefined) open();
  threadRoot.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest(".amn .bkH, .DILLkc") !== null) open();
    if (event.target.closest(".aaq") !== null && wasPressed) open();
  });
  // Header buttons of variant A answer to a whole press only, never to a bare click.
  let wasPressed = false;
  threadRoot.addEventListener("mousedown", (event) => {
    wasPressed = event.target instanceof Element && event.target.closest(".aaq") !== null;
  });
}

function addReplyBox(list: HTMLElement, thread: Thread, onDiscard: () => void): void {
  const last = thread.messages.length - 1;
  const answered = [...list.querySelectorAll(".adn.ads")].at(-1);
  if (answered === undefined || !list.isConnected) return;
  boxes += 1;
  const { mailbox, switches } = window.simulatedGmail;
  const form = replyForm(thread, idsOfThread(thread), idsOfMessage(thread, last), boxes);
  const field = editorField(`:r${boxes}`, switches.signature ? mailbox.account.name : null);
  const saved = box("oG aOy");
  const discard = element("div", { class: "og T-I-J3", role: "button", tabindex: "1", "aria-label": "Discard draft" });
  discard.append(icon("bin"));
  const send = element(
    "div",
    { class: "T-I J-J5-Ji aoO v7 T-I-atl L3", role: "button", tabindex: "1", "aria-label": "Send ‪(Ctrl-Enter)‬" },
    "Send",
  );
  const region = element(
    "div",
    { class: "aoI", role: "region", "data-compose-id": String(boxes), "aria-label": thread.subject },
    form,
    field.root,
    box("IZ", box("Up", send), saved, discard),
  );
  const reply = box("gA gt acV", box("gB xu", box("ip adB", box("M9", region))));
  discard.addEventListener("click", () => {
    reply.remove();
    onDiscard();
  });
  answered.after(reply);
  void startEditor(
    form,
    field.editor,
    saved,
    thread.draft ?? null,
    `answers ${idsOfMessage(thread, last).perm.slice(1)}`,
  );
}

async function startEditor(
  form: HTMLFormElement,
  editor: HTMLElement,
  saved: HTMLElement,
  draft: string | null,
  name: string,
): Promise<void> {
  const opened = await awaited(
    openEditor(editor.id, () => {
      const draft = form.elements.namedItem("draft");
      if (draft instanceof HTMLInputElement) draft.value = "#msg-a:r-7301944210650143882";
      saved.textContent = "Draft saved";
      // biome-ignore lint/performance/useDomNodeTextContent: line breaks are part of what was saved
      window.simulatedGmail.drafts.push(editor.innerText);
    }),
  );
  knowEditor(editor, name);
  later(focusDelay, () => opened.focus());
  // What was begun earlier takes the place of all that stands in the box.
  if (draft === null) return;
  later(restoreDelay, () => {
    editor.replaceChildren(...draftLines(draft, editor));
    noteBuilt(editor);
  });
}

function draftLines(draft: string, editor: HTMLElement): Node[] {
  const lines = draft.split("\n").map((line) => element("div", {}, line === "" ? element("br") : line));
  return [...lines, ...editor.childNodes];
}
