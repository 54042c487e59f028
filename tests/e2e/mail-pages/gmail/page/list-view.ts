import { arrivedAt, type Message, type Thread } from "../../mailbox";
import { idsOfThread } from "../ids";
import { box, element, toggleClass } from "./element";
import { icon } from "./icons";
import { mailBody } from "./mail-body";
import { showThread } from "./routes";
import { listToolbar } from "./toolbars";
import { shortDate, words } from "./words";

/** The list of mails, and the pane beside or below it, where mails are read there. */
export interface ListView {
  readonly root: HTMLElement;
  /** Subjects, for what changes them without end. */
  readonly cells: readonly HTMLElement[];
  /** Marks the row of the thread that the address names. */
  select(thread: Thread | null): void;
  /** Shows a thread in the pane, or that none is selected. */
  fillPane(view: HTMLElement | null): void;
}

/** The inbox: one row a thread, newest first. It is built once and hidden while a thread is open in its place. */
export function listView(threads: readonly Thread[]): ListView {
  const { previewPane } = window.simulatedGmail.switches;
  const rows = new Map(threads.map((thread, index) => [thread, listRow(thread, index)]));
  const parts = [...rows.values()];
  const body = element("tbody", {}, ...parts.map(({ row }) => row));
  const table = element("table", { class: "F cf zt", role: "grid" }, body);
  const list = box("Cp", element("div", { class: "ae4 UI", gh: "tl" }, table));
  const pane = box("aia");
  const split = previewPane === "off" ? [list, pane] : [box(`S3 ${previewPane}`, list, pane)];
  const root = box("BltHke nH oy8Mbf", listToolbar(parts.length), ...split);
  const fillPane = (view: HTMLElement | null) => {
    if (previewPane === "off") return;
    pane.replaceChildren(view ?? box("ao9", box("apa", words().noneSelected)));
  };
  fillPane(null);
  return {
    root,
    cells: parts.map(({ subject }) => subject),
    select(thread) {
      for (const [other, { row }] of rows) toggleClass(row, "aps", previewPane !== "off" && other === thread);
    },
    fillPane,
  };
}

function listRow(thread: Thread, index: number): { readonly row: HTMLElement; readonly subject: HTMLElement } {
  const last = thread.messages.at(-1);
  if (last === undefined) throw new Error(`The thread "${thread.subject}" has no message.`);
  const { address } = last.from;
  const name = last.own === true ? words().me : last.from.name || address;
  const amount = thread.messages.length > 1 ? element("span", { class: "bx0" }, String(thread.messages.length)) : null;
  const sender = element("span", { class: "yP", email: address, name, translate: "no" }, name);
  const ids = idsOfThread(thread);
  const about = { "data-thread-id": `#${ids.perm}`, "data-legacy-thread-id": ids.legacy };
  const subject = element("span", about, thread.subject);
  const snippet = element("span", { class: "y2" }, ` – ${snippetOf(last)}`);
  const row = element(
    "tr",
    { class: `zA ${thread.unread === true ? "zE" : "yO"}`, role: "row", tabindex: "-1", id: `:${index + 20}` },
    element("td", { class: "apU xY" }, element("span", { class: "T-KT" }, icon("star"))),
    element("td", { class: "yX xY" }, element("div", { class: "yW" }, sender, amount)),
    element(
      "td",
      { class: "xY a4W", role: "gridcell" },
      box("xS", box("xT", box("y6", element("span", { class: "bog" }, subject)), snippet)),
    ),
    element("td", { class: "xW xY" }, element("span", {}, shortDate(arrivedAt(last)))),
  );
  row.dataset["simulated"] = "row";
  subject.dataset["simulated"] = "row-subject";
  row.addEventListener("click", () => showThread(thread));
  return { row, subject };
}

function snippetOf(message: Message): string {
  const text = message.text ?? mailBody(message)[0]?.textContent ?? "";
  return text.replace(/\s+/g, " ").slice(0, 140);
}
