import { arrivedAt, type Person } from "../../mailbox";
import { later } from "./clock";
import { box, element } from "./element";
import { headerButtons } from "./header-buttons";
import { icon } from "./icons";
import { logOf } from "./id-attributes";
import { type MessageAbout, senderNameOf } from "./shown-message";
import { fullDate, words } from "./words";

/** Milliseconds from pointing at a header to its new nodes. */
const hoverDelay = 30;

/** Name, address, date, buttons and recipients of an expanded message: header variant A of 2025-08, or B since 2025-11. */
export function messageHeader(about: MessageAbout): HTMLElement {
  let isStarred = false;
  const header = box("gE iv gt");
  const build = () => {
    const star = starBox(about, isStarred, () => {
      isStarred = !isStarred;
      build();
    });
    header.replaceChildren(headerTable(about, star));
  };
  build();
  header.addEventListener("mouseenter", () => {
    if (window.simulatedGmail.switches.rebuilds === "header") later(hoverDelay, build);
  });
  return header;
}

function headerTable(about: MessageAbout, star: HTMLElement): HTMLElement {
  const date = fullDate(arrivedAt(about.message));
  const shown = element(
    "span",
    { class: "g3", title: date, alt: date, role: "gridcell", tabindex: "-1", dir: "auto" },
    date,
  );
  const first = element(
    "tr",
    { class: "acZ" },
    element("td", { class: "gF gK" }, senderTable(about)),
    element("td", { class: "gH bAk" }, box("gK", element("span"), shown, star)),
    element("td", { class: "gH" }),
    element("td", { class: "gH acX bAm", rowspan: "2" }, ...headerButtons(about)),
  );
  const second = element("tr", { class: "acZ xD" }, element("td", { colspan: "3" }, recipients(about)));
  return element("table", { cellpadding: "0", class: "cf gJ" }, element("tbody", {}, first, second));
}

function starBox({ thread, ids }: MessageAbout, isStarred: boolean, onPress: () => void): HTMLElement {
  const { starred, notStarred } = words();
  const label = isStarred ? starred : notStarred;
  const about = { class: "zd bi4", role: "checkbox", tabindex: "0", "aria-checked": String(isStarred) };
  const star = element(
    "div",
    { ...about, ...logOf("20511", thread, ids), "aria-label": label, "data-tooltip": label },
    element("span", { class: "T-KT" }, icon("star")),
  );
  star.addEventListener("click", onPress);
  return star;
}

function senderTable(about: MessageAbout): HTMLElement {
  const { leftOut } = window.simulatedGmail.switches;
  const row = element("td", { class: "c2" }, ...(leftOut === "sender" ? [] : senderHeadings(about)));
  return element("table", { cellpadding: "0", class: "cf ix" }, element("tbody", {}, element("tr", {}, row)));
}

function senderHeadings(about: MessageAbout): HTMLElement[] {
  const { address } = about.message.from;
  const name = senderNameOf(about);
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

function recipients({ message, others }: MessageAbout): HTMLElement {
  const { account } = window.simulatedGmail.mailbox;
  const said = words();
  const people = [message.to ?? account, ...others].flatMap((person, index) => [
    index === 0 ? "" : ", ",
    recipient(person, person.address === account.address ? said.me : person.name),
  ]);
  const details = element(
    "div",
    { "aria-haspopup": "true", class: "ajy", role: "button", tabindex: "0", "aria-label": said.details },
    icon("down"),
  );
  const line = box("iw ajw", element("span", { translate: "no", class: "hb" }, said.to, ...people, " "));
  const cell = element("td", { class: "ady" }, line, details);
  return element("table", { cellpadding: "0", class: "cf adz" }, element("tbody", {}, element("tr", {}, cell)));
}

function recipient({ address }: Person, name: string): HTMLElement {
  return element("span", { email: address, name, "data-hovercard-id": address, class: "g2" }, name);
}
