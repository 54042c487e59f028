import { command, element } from "./element";
import { type ReplyKind, replyButtons } from "./reply-buttons";

/** The blue bar on top, with the person's button and, where the account has one, the ribbon. */
export function topBar(name: string, onReply: (kind: ReplyKind) => void): HTMLElement {
  const { switches, mailbox } = window.simulatedOutlook;
  const search = element("input", { look: "search", "aria-label": "Search", placeholder: "Search" });
  const who = `${mailbox.account.name}${switches.accountAt === "header-button" ? ` ${mailbox.account.address}` : ""}`;
  const account = element(
    "button",
    { id: "O365_MainLink_Me", look: "account", "aria-label": `Account manager for ${who}` },
    mailbox.account.name.slice(0, 1),
  );
  const hasRibbon = name === "Mail" && switches.replyAt === "ribbon";
  return element(
    "div",
    { id: "O365_NavHeader", look: "top" },
    element("span", { look: "brand" }, name),
    search,
    hasRibbon ? ribbon(onReply) : null,
    account,
  );
}

/** Commands with numbers for names; which number answers differs between builds. */
function ribbon(onReply: (kind: ReplyKind) => void): HTMLElement {
  const numbered = (button: HTMLElement) => {
    const id = `Ribbon-${600 + Math.floor(Math.random() * 2_000)}`;
    return element("div", { class: "ms-OverflowSet-item", "data-unique-id": id, role: "none" }, button);
  };
  const first = [
    ["DeleteRegular", "Delete"],
    ["ArchiveRegular", "Archive"],
  ].map(([icon = "", label = ""]) => command(icon, label, { look: "tool", "data-press": "other" }));
  const buttons = [...first, ...replyButtons({ look: "tool" }, onReply)];
  return element("div", { role: "group", look: "ribbon", "data-unique-id": "114" }, ...buttons.map(numbered));
}

/** The apps that live on the same host. */
export function appSwitch(onChoose: (app: string) => void): HTMLElement {
  const buttons = ["mail", "calendar", "people", "files"].map((app) => {
    const button = element("button", { type: "button", look: "app-button", "data-press": `to-${app}` }, app);
    button.addEventListener("click", () => onChoose(app));
    return button;
  });
  return element("div", { id: "LeftRail", look: "rail" }, ...buttons);
}

/** The account's folders, with the account itself above them. */
export function folderTree(onInbox: () => void): HTMLElement {
  const inbox = element("div", { look: "folder", role: "treeitem", "data-press": "inbox" }, "Inbox");
  inbox.addEventListener("click", onInbox);
  const others = ["Drafts", "Sent Items", "Archive"].map((name) =>
    element("div", { look: "folder", role: "treeitem" }, name),
  );
  return element("div", { role: "tree", "aria-label": "Folders" }, mailboxRoot(), inbox, ...others);
}

function mailboxRoot(): HTMLElement {
  const { switches, mailbox } = window.simulatedOutlook;
  const { address, name } = mailbox.account;
  const attributes = { look: "mailbox", role: "treeitem", "aria-expanded": "true" };
  if (switches.accountAt === "folder-name") {
    return element("div", { ...attributes, "data-folder-name": address }, name);
  }
  if (switches.accountAt !== "root-title") return element("div", attributes, name);
  const id = "primaryMailboxRoot_00000000-0000-0000-0000-000000000000@00000000";
  return element("div", { ...attributes, id, title: address, "data-folder-name": address }, address);
}

/** The button that begins a new mail. */
export function newMailButton(): HTMLElement {
  const button = command("ComposeRegular", "New mail", { look: "new", "data-unique-id": "Ribbon-588" });
  button.append("New mail");
  return button;
}
