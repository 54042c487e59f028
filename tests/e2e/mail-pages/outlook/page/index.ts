import type { Thread } from "../../mailbox";
import { command, element } from "./element";
import { fillPane } from "./reading-pane";
import { recordEverything } from "./records";
import { idsOf, readContent } from "./state";
import "./trusted-types";

readContent();
recordEverything();
const { mailbox } = window.simulatedOutlook;

const pane = element("div", { role: "main", "data-app-section": "MailReadCompose", look: "reading" });
const holder = element("div", { id: "ReadingPaneContainerId", look: "pane" }, pane);
const rows = mailbox.threads.map((thread) => ({ thread, row: listRow(thread) }));
const list = element(
  "div",
  { id: "MailList", look: "list", tabindex: "-1" },
  element("div", { role: "listbox", "aria-label": "Message list" }, ...rows.map(({ row }) => row)),
);

document.body.append(topBar(), element("div", { look: "app" }, folders(), list, holder));
show(threadInAddress());

/** A press on a row changes the address without a load; nobody is told by an event. */
function open(thread: Thread | null): void {
  const where = thread ? `inbox/id/${encodeURIComponent(idsOf(thread).conversation)}` : "";
  history.pushState(null, "", `/mail/0/${where}`);
  show(thread);
}

function show(thread: Thread | null): void {
  for (const { thread: other, row } of rows) row.setAttribute("aria-selected", String(other === thread));
  document.title = `${thread ? `${thread.subject} - ` : "Mail - "}${mailbox.account.name} - Outlook`;
  delete pane.dataset["shown"];
  fillPane(pane, thread);
}

function threadInAddress(): Thread | null {
  const id = decodeURIComponent(/\/id\/([^/]+)/u.exec(location.pathname)?.[1] ?? "");
  return mailbox.threads.find((thread) => idsOf(thread).conversation === id) ?? null;
}

function listRow(thread: Thread): HTMLElement {
  const last = thread.messages.at(-1);
  const row = element(
    "div",
    {
      look: "row",
      role: "option",
      "aria-selected": "false",
      "data-convid": idsOf(thread).conversation,
      tabindex: "-1",
    },
    element("div", { look: "row-who" }, last?.from.name ?? ""),
    element("div", { look: "row-subject" }, thread.subject),
    element("div", { look: "row-text" }, last?.text?.split("\n").find((line) => line.length > 20) ?? ""),
  );
  row.addEventListener("click", () => open(thread));
  return row;
}

function topBar(): HTMLElement {
  const search = element("input", { look: "search", "aria-label": "Search", placeholder: "Search" });
  const account = element(
    "button",
    { id: "O365_MainLink_Me", look: "account", "aria-label": `Account manager for ${mailbox.account.name}` },
    mailbox.account.name.slice(0, 1),
  );
  return element(
    "div",
    { id: "O365_NavHeader", look: "top" },
    element("span", { look: "brand" }, "Mail"),
    search,
    account,
  );
}

function folders(): HTMLElement {
  const root = element(
    "div",
    {
      id: "primaryMailboxRoot_00000000-0000-0000-0000-000000000000@00000000",
      look: "mailbox",
      title: mailbox.account.address,
      "data-folder-name": mailbox.account.address,
      role: "treeitem",
      "aria-expanded": "true",
    },
    mailbox.account.address,
  );
  const inbox = element("div", { look: "folder", role: "treeitem" }, "Inbox");
  inbox.addEventListener("click", () => open(null));
  const others = ["Drafts", "Sent Items", "Archive"].map((name) =>
    element("div", { look: "folder", role: "treeitem" }, name),
  );
  const fresh = command("ComposeRegular", "New mail", { look: "new", "data-unique-id": "Ribbon-588" });
  fresh.append("New mail");
  return element(
    "div",
    { look: "side" },
    fresh,
    element("div", { role: "tree", "aria-label": "Folders" }, root, inbox, ...others),
  );
}
