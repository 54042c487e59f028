import { arrivedAt, type Mailbox, type Message, type Thread } from "../../mailbox";
import { idsOfThread } from "../ids";
import { shortDate } from "./dates";
import { box, element } from "./element";
import { icon } from "./icons";
import { mailBody } from "./mail-body";
import { showThread } from "./routes";
import { listToolbar } from "./toolbars";

/** The inbox: one row a thread, newest first. It is built once and hidden while a thread is open. */
export function listView(mailbox: Mailbox): HTMLElement {
  const rows = mailbox.threads.map((thread, index) => listRow(thread, index));
  const table = element("table", { class: "F cf zt", role: "grid" }, element("tbody", {}, ...rows));
  const list = box("Cp", element("div", { class: "ae4 UI", gh: "tl" }, table));
  return box("BltHke nH oy8Mbf", listToolbar(rows.length), list, box("aia"));
}

function listRow(thread: Thread, index: number): HTMLElement {
  const last = thread.messages.at(-1);
  if (last === undefined) throw new Error(`The thread "${thread.subject}" has no message.`);
  const { address } = last.from;
  const name = last.own === true ? "me" : last.from.name || address;
  const amount = thread.messages.length > 1 ? element("span", { class: "bx0" }, String(thread.messages.length)) : null;
  const sender = element("span", { class: "yP", email: address, name, translate: "no" }, name);
  const ids = idsOfThread(thread);
  const about = { "data-thread-id": `#${ids.perm}`, "data-legacy-thread-id": ids.legacy };
  const subject = element("span", { class: "bog" }, element("span", about, thread.subject));
  const snippet = element("span", { class: "y2" }, ` – ${snippetOf(last)}`);
  const row = element(
    "tr",
    { class: `zA ${thread.unread === true ? "zE" : "yO"}`, role: "row", tabindex: "-1", id: `:${index + 20}` },
    element("td", { class: "apU xY" }, element("span", { class: "T-KT" }, icon("star"))),
    element("td", { class: "yX xY" }, element("div", { class: "yW" }, sender, amount)),
    element("td", { class: "xY a4W", role: "gridcell" }, box("xS", box("xT", box("y6", subject), snippet))),
    element("td", { class: "xW xY" }, element("span", {}, shortDate(arrivedAt(last)))),
  );
  row.addEventListener("click", () => showThread(thread));
  return row;
}

function snippetOf(message: Message): string {
  const text = message.text ?? mailBody(message)[0]?.textContent ?? "";
  return text.replace(/\s+/g, " ").slice(0, 140);
}
