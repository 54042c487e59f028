import { findAround, type Table } from "../page/find";
import type { Places, Seen } from "../page/inspect-need";
import type { InspectedHost } from "../page/inspect-page";
import { outlookAllTables } from "./all-tables";
import { findOpenThread, newestOf } from "./find-open";
import { readKeys } from "./read";
import { outlookTables } from "./tables";

const message = ["message", "pane"];
const toRead = () => "read" as const;

const places: Places = {
  pane: { isOne: true, isSame: true, neededTo: toRead },
  subject: { within: ["pane"], isOne: true, neededTo: toRead },
  message: { within: ["pane"], isFit: isNoDraft, choose: pickNewest, neededTo: toRead },
  from: { within: message, isFit: isNoDraft, neededTo: toRead },
  named: { within: message, isAnywhere: true, neededTo: toRead },
  body: { within: message, isSame: true, isFit: isRead, choose: pickInnermost, neededTo: unlessFolded },
  keys: { neededTo: unlessFolded },
  fromText: { within: ["from", ...message], isAnywhere: true },
  time: { within: message, isAnywhere: true },
  toolbar: { within: message, isAnywhere: true },
  foreign: { within: ["body", ...message], isAnywhere: true },
  selectedRow: {},
  account: { isAnywhere: true },
  replyButton: { within: ["pane"], neededTo: unlessAnswered },
  ribbonButton: {},
  moreButton: { within: message },
  replyBox: {},
  sendButton: { within: ["replyBox"], neededTo: ifBoxIsOpen },
  editor: { within: ["pane"], neededTo: ifBoxIsOpen },
  recipient: { within: ["replyBox"], isAnywhere: true },
  boxSubject: { within: ["replyBox"], isAnywhere: true },
  quote: { within: ["editor"], isAnywhere: true },
};

/** Outlook's pages, for the self-check. */
export const outlookInspected: InspectedHost = {
  ...outlookAllTables,
  places,
  isMailOpen(page, seen) {
    const kind = kindOfAddress(page);
    // Where several rows are selected, none of them is open.
    if (kind === "other" || kind === "compose" || seen("selectedRow").visible > 1) return false;
    if (seen("from").hit || seen("body").row === 0) return true;
    // Boxes to write in have a subject and recipients as well; a draft alone is no mail one reads.
    if (seen("pane").hit?.querySelector("[contenteditable=true]")) return false;
    return seen("subject").hit !== null || kind.endsWith("one mail");
  },
  isFolded,
  knowsMail: (page) => readKeys(page) !== null,
  listForms(page, seen) {
    const subject = seen("subject").hit;
    const forms = [
      `address ${kindOfAddress(page)}`,
      page.querySelector("#MailList") === null && "own window",
      subject !== null && !subject.id.startsWith("CONV_") && "conversations off",
      seen("replyBox").hit && "reply box open",
      seen("message").visible > 1 && "several messages",
    ];
    return forms.filter((form) => typeof form === "string");
  },
};

/** A draft is an item of a conversation too, with an editor in it and no text to read; a reply box may stand in the message it answers. */
function isNoDraft(element: HTMLElement): boolean {
  const item = findAround(element, outlookTables.message) ?? element;
  const hasText = [...item.querySelectorAll<HTMLElement>(selectorOf(outlookTables.body))].some(isRead);
  return hasText || item.querySelector("[contenteditable=true]") === null;
}

function isRead(element: HTMLElement): boolean {
  return !element.isContentEditable && element.querySelector("[contenteditable=true]") === null;
}

function selectorOf(table: Table): string {
  return table.map(({ selector }) => selector).join();
}

/** The newest by the host's own reading; where that fails, the one that is open, or the last. */
function pickNewest(hits: readonly HTMLElement[]): HTMLElement | undefined {
  const page = hits[0]?.ownerDocument;
  const thread = page ? findOpenThread(page) : null;
  const open = hits.findLast((hit) => hit.closest("[aria-expanded=true]"));
  return (thread && newestOf(thread)?.element) ?? open ?? hits.at(-1);
}

function pickInnermost(hits: readonly HTMLElement[]): HTMLElement | undefined {
  return hits.findLast((hit) => !hits.some((other) => other !== hit && hit.contains(other)));
}

function unlessFolded(seen: Seen): "read" | null {
  return isFolded(seen) ? null : "read";
}

/** Several ways lead to a reply, and none need be there while its box is open. */
function unlessAnswered(seen: Seen): "reply" | null {
  return isFolded(seen) || ["ribbonButton", "moreButton", "replyBox"].some((need) => seen(need).hit) ? null : "reply";
}

function ifBoxIsOpen(seen: Seen): "reply" | null {
  return seen("replyBox").hit ? "reply" : null;
}

function isFolded(seen: Seen): boolean {
  const item = seen("message").hit?.closest("[aria-expanded]");
  return item?.getAttribute("aria-expanded") === "false";
}

/** Names the kind of an address, without its ids and without the folder's name, which is the person's own. */
function kindOfAddress({ location }: Document): string {
  if (location.protocol === "about:") return "none";
  const { pathname } = location;
  if (!/^\/mail(?:\/|$)/u.test(pathname)) return "other";
  if (/\/(?:deeplink\/)?compose(?:\/|$)/u.test(pathname)) return "compose";
  if (/\/deeplink\/read\/./u.test(pathname)) return "deep link, one mail";
  return /\/id\/./u.test(pathname) ? "folder, one mail" : "folder";
}
