import type { Mailbox } from "../../mailbox";
import { avatarOf } from "./avatar";
import { box, element } from "./element";
import { type IconName, icon } from "./icons";

/** The parts around the views: top bar, navigation and the one container that scrolls. Returns the place for views. */
export function buildFrame(mailbox: Mailbox): HTMLElement {
  const place = box("nH");
  const scroll = box("Tm aeJ", box("aeF", place));
  const middle = box("nH bkK", box("nH", box("nH ar4 z", box("AO", scroll))));
  const frame = box("nH bkL", navigation(mailbox), middle);
  document.body.append(box("nH w-asV aiw", topBar(mailbox)), frame);
  return place;
}

/** A window of its own has the views and nothing around them. */
export function buildBareFrame(): HTMLElement {
  const place = box("nH");
  document.body.className = "aAU xE Su";
  document.body.append(box("nH bkL", box("nH bkK", box("Tm aeJ", box("aeF", place)))));
  return place;
}

function topBar({ account }: Mailbox): HTMLElement {
  const search = element(
    "div",
    { class: "gb_search", role: "search" },
    icon("search"),
    element("input", { type: "text", placeholder: "Search mail", "aria-label": "Search mail" }),
  );
  const me = element(
    "a",
    { class: "gb_me", href: "#", role: "button", "aria-label": `Account: ${account.name} (${account.address})` },
    element("img", { src: avatarOf(account.name, account.address), alt: "" }),
  );
  const mark = box("gb_mark", icon("envelope"), element("span", {}, "Mail"));
  return element("header", { class: "gb_bar", role: "banner" }, box("gb_menu", icon("menu")), mark, search, me);
}

function navigation(mailbox: Mailbox): HTMLElement {
  const unread = mailbox.threads.filter((thread) => thread.unread === true).length;
  const compose = box("T-I T-I-KE L3", icon("pen"), element("span", {}, "Compose"));
  const places = [
    navLink("Inbox", "inbox", "#inbox", unread === 0 ? "" : String(unread)),
    navLink("Starred", "star", "#starred", ""),
    navLink("Snoozed", "clock", "#snoozed", ""),
    navLink("Sent", "sent", "#sent", ""),
    navLink("Drafts", "draft", "#drafts", ""),
  ];
  return element("nav", { class: "nH oy8Mbf aeN", "aria-label": "Mail" }, compose, box("TK", ...places));
}

function navLink(words: string, name: IconName, address: string, count: string): HTMLElement {
  const current = name === "inbox";
  return element(
    "a",
    { class: current ? "TO nZ" : "TO", href: address, ...(current ? { "aria-current": "page" } : {}) },
    icon(name),
    element("span", { class: "nU" }, words),
    element("span", { class: "bsU" }, count),
  );
}
