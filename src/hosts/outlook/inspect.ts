import type { Places, Seen } from "../page/inspect-need";
import type { InspectedHost } from "../page/inspect-page";
import { findOpenThread, newestOf } from "./find-open";
import { outlookTables } from "./tables";

const message = ["message", "pane"];
const toRead = () => "read" as const;

const places: Places = {
  pane: { isOne: true, isSame: true, neededTo: toRead },
  subject: { within: ["pane"], isOne: true, neededTo: toRead },
  from: { within: ["pane"], isFit: isNoDraft, choose: pickFrom, neededTo: toRead },
  message: { within: ["pane"], isFit: isNoDraft, choose: pickMessage, neededTo: toRead },
  body: { within: message, isSame: true, isFit: isNoDraft, choose: pickInnermost, neededTo: unlessFolded },
  keys: { neededTo: unlessFolded },
  fromText: { within: ["from"], isAnywhere: true },
  time: { within: message, isAnywhere: true },
  toolbar: { within: message, isAnywhere: true },
  account: { isAnywhere: true },
  replyButton: {
    within: ["pane"],
    neededTo: (seen) => (seen("editor").hit ? null : "reply"),
  },
  replyBox: {},
  recipient: { within: ["replyBox"], isAnywhere: true },
  editor: { within: ["pane"], neededTo: (seen) => (seen("replyBox").hit ? "reply" : null) },
  quote: { within: ["editor"], isAnywhere: true },
};

/** Outlook's pages, for the self-check. */
export const outlookInspected: InspectedHost = {
  id: "outlook",
  tables: outlookTables,
  places,
  words: ["body"],
  isMailOpen(page, seen) {
    const kind = kindOfAddress(page);
    if (kind === "other" || kind === "compose") return false;
    // Boxes to write in have a subject and recipients as well; a draft alone is no mail one reads.
    if (seen("from").hit || seen("body").row === 0) return true;
    if (findDraft(seen)) return false;
    if (seen("subject").hit) return true;
    return kind.endsWith("one mail") && seen("selectedRow").visible < 2;
  },
  isFolded: (seen) => isFolded(seen),
  knowsMail(page) {
    const thread = findOpenThread(page);
    return thread !== null && newestOf(thread) !== null;
  },
  listForms(page, seen) {
    const subject = seen("subject").hit;
    const forms = [
      `address: ${kindOfAddress(page)}`,
      page.querySelector("#MailList") === null && "own window",
      subject !== null && !subject.id.startsWith("CONV_") && "conversations off",
      seen("replyBox").hit && "reply box open",
      seen("message").visible > 1 && "several messages",
    ];
    return forms.filter((form) => typeof form === "string");
  },
};

/** A draft is an item of a conversation too, with an editor in it; so is the box of a reply. */
function isNoDraft(element: HTMLElement): boolean {
  const item = element.closest(outlookTables.message.map(({ selector }) => selector).join()) ?? element;
  return !element.isContentEditable && item.querySelector("[contenteditable=true]") === null;
}

function findDraft(seen: Seen): Element | null {
  return seen("pane").hit?.querySelector("[contenteditable=true]") ?? null;
}

/** The newest by the host's own reading; where that fails, the one that is open, or the last. */
function pickMessage(hits: readonly HTMLElement[]): HTMLElement | undefined {
  const page = hits[0]?.ownerDocument;
  const thread = page ? findOpenThread(page) : null;
  const open = hits.findLast((hit) => hit.closest("[aria-expanded=true]"));
  return (thread && newestOf(thread)?.element) ?? open ?? hits.at(-1);
}

function pickFrom(hits: readonly HTMLElement[]): HTMLElement | undefined {
  const page = hits[0]?.ownerDocument;
  const thread = page ? findOpenThread(page) : null;
  return (thread && newestOf(thread)?.from) ?? hits.at(-1);
}

function pickInnermost(hits: readonly HTMLElement[]): HTMLElement | undefined {
  return hits.findLast((hit) => !hits.some((other) => other !== hit && hit.contains(other)));
}

function unlessFolded(seen: Seen): "read" | null {
  return isFolded(seen) ? null : "read";
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
