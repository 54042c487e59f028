import type { Mailbox } from "../../mailbox";
import { avatarOf } from "./avatar";
import { addClasses, box, element } from "./element";
import { type IconName, icon } from "./icons";
import { fill, words } from "./words";

/** The place for views, and the one container that scrolls them. */
export interface Frame {
  readonly place: HTMLElement;
  readonly scroll: HTMLElement;
}

/** The parts around the views: top bar and navigation. */
export function buildFrame(mailbox: Mailbox): Frame {
  const place = box("nH");
  const scroll = box("Tm aeJ", box("aeF", place));
  const middle = box("nH bkK", box("nH", box("nH ar4 z", box("AO", scroll))));
  const frame = box("nH bkL", navigation(mailbox), middle);
  document.body.append(box("nH w-asV aiw", topBar(mailbox)), frame);
  return { place, scroll };
}

/** A window of its own has the views and nothing around them; `name` says which kind of window. */
export function buildBareFrame(name: "aAU xE Su" | "xE xp"): Frame {
  const place = box("nH");
  const scroll = box("Tm aeJ", box("aeF", place));
  addClasses(document.body, name);
  document.body.append(box("nH bkL", box("nH bkK", scroll)));
  return { place, scroll };
}

function topBar({ account }: Mailbox): HTMLElement {
  const said = words();
  const search = element(
    "div",
    { class: "gb_search", role: "search" },
    icon("search"),
    element("input", { type: "text", placeholder: said.search, "aria-label": said.search }),
  );
  const me = element(
    "a",
    {
      class: "gb_me",
      href: "#",
      role: "button",
      "aria-label": fill(said.account, `${account.name} (${account.address})`),
    },
    element("img", { src: avatarOf(account.name, account.address), alt: "" }),
  );
  const mark = box("gb_mark", icon("envelope"), element("span", {}, "Mail"));
  return element("header", { class: "gb_bar", role: "banner" }, box("gb_menu", icon("menu")), mark, search, me);
}

function navigation(mailbox: Mailbox): HTMLElement {
  const said = words();
  const unread = mailbox.threads.filter((thread) => thread.unread === true).length;
  const compose = box("T-I T-I-KE L3", icon("pen"), element("span", {}, said.compose));
  const places = [
    navLink(said.inbox, "inbox", "#inbox", unread === 0 ? "" : String(unread)),
    navLink(said.starredMails, "star", "#starred", ""),
    navLink(said.snoozed, "clock", "#snoozed", ""),
    navLink(said.sentMails, "sent", "#sent", ""),
    navLink(said.drafts, "draft", "#drafts", ""),
  ];
  return element("nav", { class: "nH oy8Mbf aeN", "aria-label": "Mail" }, compose, box("TK", ...places));
}

function navLink(label: string, name: IconName, address: string, count: string): HTMLElement {
  const current = name === "inbox";
  return element(
    "a",
    { class: current ? "TO nZ" : "TO", href: address, ...(current ? { "aria-current": "page" } : {}) },
    icon(name),
    element("span", { class: "nU" }, label),
    element("span", { class: "bsU" }, count),
  );
}
