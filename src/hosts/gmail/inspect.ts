import { findInside } from "../page/find";
import type { Places, Seen } from "../page/inspect-need";
import type { InspectedHost } from "../page/inspect-page";
import { gmailAllTables } from "./all-tables";
import { findOpenThread } from "./find-open";
import { isMailPage, readKeys } from "./read";
import { gmailTables } from "./tables";

const region = ["main", "standalone"];
const message = ["message", "thread", ...region];
const toRead = () => "read" as const;

const places: Places = {
  main: { isOne: true, neededTo: (seen) => (seen("standalone").hit ? null : "read") },
  standalone: { isOne: true },
  thread: { within: region, isOne: true, neededTo: toRead },
  subject: { within: ["thread", ...region], isOne: true, isSame: true, neededTo: toRead },
  message: { within: ["thread", ...region], isFit: isMessage, choose: pickNewest, neededTo: toRead },
  header: { within: message, isAnywhere: true, neededTo: unlessFolded },
  sender: { within: message, isAnywhere: true, isSame: true, neededTo: toRead },
  body: { within: message, isAnywhere: true, isSame: true, isFit: isRead, neededTo: unlessFolded },
  keys: { neededTo: unlessFolded },
  item: { within: ["thread", ...region] },
  snippet: { within: message, isAnywhere: true },
  clipped: { within: message, isAnywhere: true },
  foreign: { within: ["body", ...message], isAnywhere: true },
  openRow: { within: region },
  rowThread: { within: ["openRow", ...region], isAnywhere: true },
  account: { isAnywhere: true },
  replyBar: { within: ["thread", ...region] },
  provenButton: { within: message },
  replyButton: { within: message, neededTo: unlessAnswered },
  moreButton: { within: message },
  replyBox: {},
  editor: { neededTo: (seen) => (seen("replyBox").hit ? "reply" : null) },
  recipient: { within: ["replyBox"], isAnywhere: true },
  replyToAll: { within: ["replyBox"], isAnywhere: true },
  replyToOne: { within: ["replyBox"], isAnywhere: true },
  forward: { within: ["replyBox"], isAnywhere: true },
  signature: { within: ["editor"], isAnywhere: true },
  quote: { within: ["editor"], isAnywhere: true },
};

/** Gmail's pages, for the self-check. */
export const gmailInspected: InspectedHost = {
  ...gmailAllTables,
  places,
  isMailOpen(page, seen) {
    if (!isMailPage(page)) return false;
    if (["thread", "subject", "message"].some((need) => seen(need).hit)) return true;
    // A list on the screen shows that the address is ahead of the page, or that the mail it names is gone.
    return namesThread(page) && findRegion(seen)?.querySelector("tr.zA") == null;
  },
  isFolded,
  knowsMail: (page) => readKeys(page) !== null,
  listForms(page, seen) {
    const header = seen("message").hit ?? page;
    const forms = [
      `address ${readAddress(page).kind}`,
      namesThread(page) && "one thread",
      header.querySelector(".acX .aaq") && "header buttons A",
      header.querySelector(".acX .DILLkc") && "header buttons B",
      seen("standalone").hit && "own window",
      [...page.querySelectorAll<HTMLElement>(".aia")].some(({ offsetHeight }) => offsetHeight > 0) && "reading pane",
      seen("replyBox").hit && "reply box open",
    ];
    return forms.filter((form) => typeof form === "string");
  },
};

/** As in reading: reply boxes and drafts carry message ids too. */
function isMessage(element: HTMLElement): boolean {
  return element.closest(".aoI") === null && element.querySelector("[contenteditable=true]") === null;
}

/** The newest by the host's own reading; where that fails, the last one on the page. */
function pickNewest(hits: readonly HTMLElement[]): HTMLElement | undefined {
  const page = hits[0]?.ownerDocument;
  const thread = page ? findOpenThread(page) : null;
  return thread?.messages.at(-1)?.element ?? hits.at(-1);
}

function isRead(body: HTMLElement): boolean {
  return !body.isContentEditable && body.parentElement?.checkVisibility() === true;
}

function unlessFolded(seen: Seen): "read" | null {
  return isFolded(seen) ? null : "read";
}

/** Several ways lead to a reply, and none need be there while its box is open. */
function unlessAnswered(seen: Seen): "reply" | null {
  const ways = ["replyBar", "provenButton", "moreButton", "replyBox"];
  return isFolded(seen) || ways.some((need) => seen(need).hit) ? null : "reply";
}

function isFolded(seen: Seen): boolean {
  const newest = seen("message").hit;
  return (
    newest?.closest("[role=listitem]")?.getAttribute("aria-expanded") === "false" &&
    !findInside(newest, gmailTables.body)
  );
}

function findRegion(seen: Seen): HTMLElement | null {
  return seen("main").hit ?? seen("standalone").hit;
}

/** Addresses that name a list: `#inbox`, `#label/name`; one part more names a thread. */
const lists = { inbox: 1, sent: 1, starred: 1, snoozed: 1, drafts: 1, imp: 1, scheduled: 1, all: 1, spam: 1, trash: 1 };
const listsWithName = { search: 2, label: 2, category: 2, "advanced-search": 2, section_query: 2 };
const lengths: Readonly<Record<string, number>> = { ...lists, ...listsWithName };

function readAddress({ location }: Document): { readonly kind: string; readonly isThread: boolean } {
  const [first = "", ...others] = location.hash.slice(1).split("?", 1)[0]?.split("/") ?? [];
  const last = others[(lengths[first] ?? 0) - 1];
  const isToken = last !== undefined && /^(?:[A-Za-z]{16,}|[0-9a-f]{16})$/u.test(last);
  return { kind: Object.hasOwn(lengths, first) ? first : first === "" ? "start" : "other", isThread: isToken };
}

function namesThread(page: Document): boolean {
  return readAddress(page).isThread || /[?&]view=btop\b.*[?&]th=./u.test(page.location.search);
}
