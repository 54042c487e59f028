import { arrivedAt, type Message, type Thread } from "../../mailbox";
import { element } from "./element";
import { idsOf } from "./ids";

/** The list of mails: an element, and what the app does with its rows. */
interface MailList {
  readonly element: HTMLElement;
  /** Marks the row of a mail as selected, and with two selected rows the next one as well; null: none is. */
  select(thread: Thread | null): void;
}

let update: ((thread: Thread) => void) | null = null;

/** Writes a conversation's row anew, or puts a new one on top, if this page has a list. */
export function updateRow(thread: Thread): void {
  update?.(thread);
}

export function makeList(threads: readonly Thread[], onOpen: (thread: Thread) => void): MailList {
  const rows = new Map<Thread, HTMLElement>();
  const box = element("div", { role: "listbox", "aria-label": "Message list" });
  const put = (thread: Thread) => {
    const known = rows.get(thread);
    const row = listRow(thread);
    row.addEventListener("click", () => onOpen(thread));
    if (known) {
      row.setAttribute("aria-selected", known.getAttribute("aria-selected") ?? "false");
      known.replaceWith(row);
    } else box.prepend(row);
    rows.set(thread, row);
  };
  for (const thread of threads.toReversed()) put(thread);
  update = put;
  const { adBar, selectedRows } = window.simulatedOutlook.switches;
  const select = (thread: Thread | null) => {
    for (const row of rows.values()) row.setAttribute("aria-selected", "false");
    const row = thread && rows.get(thread);
    row?.setAttribute("aria-selected", "true");
    if (selectedRows === "two")
      (row?.nextElementSibling ?? row?.previousElementSibling)?.setAttribute("aria-selected", "true");
  };
  const list = element(
    "div",
    { id: "MailList", look: "list", tabindex: "-1" },
    adBar ? advertisement("owaadbar0") : null,
    box,
  );
  return { element: list, select };
}

/** What the free version shows above the list and beside the mail. */
export function advertisement(id: string): HTMLElement {
  return element(
    "div",
    { id, look: "ad" },
    element("div", { role: "document" }, "Ad: shoes for every weather. Unfortunately, only until Sunday."),
  );
}

function listRow(thread: Thread): HTMLElement {
  const last = thread.messages.reduce(
    (newest: Message | undefined, message) => (newest && arrivedAt(newest) > arrivedAt(message) ? newest : message),
    undefined,
  );
  const who = last?.from.name ?? "";
  const { rowIds } = window.simulatedOutlook.switches;
  const attributes = {
    look: "row",
    role: "option",
    "aria-selected": "false",
    "aria-label": `${thread.unread ? "Unread " : ""}${who} ${thread.subject}`,
    tabindex: "-1",
  };
  return element(
    "div",
    rowIds === "shown" ? { ...attributes, "data-convid": idsOf(thread).inRow } : attributes,
    element("div", { look: "row-who" }, who),
    element("div", { look: "row-subject" }, thread.subject),
    element("div", { look: "row-text" }, last?.text?.split("\n").find((line) => line.length > 20) ?? ""),
  );
}
