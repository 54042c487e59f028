import type { Thread } from "../../mailbox";
import { knowEditor } from "./editors";
import { element } from "./element";
import { idsOf } from "./ids";
import { messageTime } from "./message-time";
import { senderLine } from "./sender-line";
import { say } from "./words";

/** An answer that was begun earlier, as an item of its conversation. `box` is its reply box, if it is one. */
export function draftItem(thread: Thread, draft: string, box: HTMLElement | null): HTMLElement {
  const { mailbox, switches } = window.simulatedOutlook;
  const at = Date.parse("2026-11-25T18:00:00Z");
  const sender = senderLine(`${idsOf(thread).messages[0] ?? ""}draft`, { from: mailbox.account }, `${say().draft} `);
  const head = element(
    "div",
    { look: "head" },
    element("div", { look: "who" }, sender),
    messageTime({ from: mailbox.account, at }),
  );
  const part = element("div", { look: "message", tabindex: "-1", "aria-label": say().message }, head);
  if (box) part.append(box);
  if (switches.draftAs === "bare-item") part.append(bareBody(draft));
  return element(
    "div",
    { look: "item", "aria-expanded": String(switches.draftAs !== "folded-item") },
    element("div", { class: "wide-content-host" }, part),
  );
}

/** Words one can write in, without the lines and buttons of a reply box. */
function bareBody(draft: string): HTMLElement {
  const lines = draft.split("\n").map((line) => element("div", {}, line === "" ? element("br") : line));
  const editor = element(
    "div",
    { look: "editor", role: "textbox", contenteditable: "true", "aria-multiline": "true", "aria-label": say().body },
    ...lines,
  );
  knowEditor(editor, "a draft without a box");
  return editor;
}
