import { arrivedAt, type Message, type Person } from "../../mailbox";
import type { MessageIds } from "../ids";
import type { GmailSwitches } from "../switches";
import { fullDate } from "./dates";
import { box, element } from "./element";
import { headerButtons } from "./header-buttons";
import { icon } from "./icons";

/** Name, address, date, buttons and recipient of an expanded message: header variant A of 2025-08, or B since 2025-11. */
export function messageHeader(
  message: Message,
  ids: MessageIds,
  account: Person,
  switches: GmailSwitches,
): HTMLElement {
  const first = element(
    "tr",
    { class: "acZ" },
    element("td", { class: "gF gK" }, senderTable(message, switches)),
    element("td", { class: "gH bAk" }, dateAndStar(message)),
    element("td", { class: "gH" }),
    element("td", { class: "gH acX bAm", rowspan: "2" }, ...headerButtons(switches.headerButtons, ids)),
  );
  const second = element("tr", { class: "acZ xD" }, element("td", { colspan: "3" }, recipient(message, account)));
  return box("gE iv gt", element("table", { cellpadding: "0", class: "cf gJ" }, element("tbody", {}, first, second)));
}

function senderTable(message: Message, switches: GmailSwitches): HTMLElement {
  const row = element("td", { class: "c2" }, ...(switches.leftOut === "sender" ? [] : senderHeadings(message.from)));
  return element("table", { cellpadding: "0", class: "cf ix" }, element("tbody", {}, element("tr", {}, row)));
}

function senderHeadings({ name, address }: Person): HTMLElement[] {
  const hidden = (sign: string) => element("span", { "aria-hidden": "true" }, sign);
  const sender = element(
    "span",
    { email: address, name, "data-hovercard-id": address, class: "gD" },
    element("span", {}, name === "" ? address : name),
  );
  const shownAddress = element("span", { class: "go" }, hidden("<"), address, hidden(">"));
  const cell = element(
    "span",
    { translate: "no", class: "qu", role: "gridcell", tabindex: "-1" },
    sender,
    " ",
    element("span", { class: "cfXrwd" }),
    shownAddress,
    " ",
  );
  return [element("h3", { class: "iw gFxsud" }, cell), element("h3", { class: "iw rapwed" })];
}

function dateAndStar(message: Message): HTMLElement {
  const date = fullDate(arrivedAt(message));
  return box(
    "gK",
    element("span"),
    element("span", { class: "g3", title: date, alt: date, role: "gridcell", tabindex: "-1" }, date),
    element(
      "div",
      { class: "zd bi4", "aria-label": "Not starred", tabindex: "0", role: "checkbox", "aria-checked": "false" },
      element("span", { class: "T-KT" }, icon("star")),
    ),
  );
}

function recipient(message: Message, account: Person): HTMLElement {
  const to = message.to ?? account;
  const name = to.address === account.address ? "me" : to.name;
  const shown = element("span", { email: to.address, name, "data-hovercard-id": to.address, class: "g2" }, name);
  const details = element(
    "div",
    { "aria-haspopup": "true", class: "ajy", role: "button", tabindex: "0", "aria-label": "Show details" },
    icon("down"),
  );
  const line = box("iw ajw", element("span", { translate: "no", class: "hb" }, "to ", shown, " "));
  const cell = element("td", { class: "ady" }, line, details);
  return element("table", { cellpadding: "0", class: "cf adz" }, element("tbody", {}, element("tr", {}, cell)));
}
