import type { ReplyBox } from "../host";
import { outlookReplyTables } from "./reply-tables";

const anAddress = /[^\s@<>()"';,]+@[^\s@<>()"';,]+\.[^\s@<>()"';,]+/gu;

/**
 * Whom a reply box goes to. Outlook writes names alone where it knows people; then the sender's name is looked for among
 * them. `sender` is the one the mail came from, null where it is the person's own.
 */
export function readRecipients(
  box: HTMLElement,
  sender: { readonly name: string; readonly address: string | null } | null,
): Pick<ReplyBox, "recipients" | "kind" | "isToSender"> {
  const lines = outlookReplyTables.recipient.flatMap(({ selector }) => [...box.querySelectorAll(selector)]);
  const people = lines.flatMap((line) => listPeople(line));
  const addresses = [...new Set(people.flatMap((words) => words.match(anAddress) ?? []))];
  const isNobody = lines.length > 0 && people.length === 0;
  return {
    recipients: addresses.length > 0 ? addresses : isNobody ? [] : null,
    kind: people.length > 1 ? "reply-all" : null,
    isToSender: addresses.length > 0 ? null : isSenderNamed(people, sender?.name.trim().toLowerCase() ?? ""),
  };
}

/** Everybody in a line for addresses, in lower case: what is shown of each, and what its labels say. */
function listPeople(line: Element): string[] {
  const marked = [...line.querySelectorAll("[data-lpc-hover-target-id]")];
  const parts = marked.length > 0 ? marked : [...line.children];
  const people = parts.map((part) =>
    [part, ...part.querySelectorAll("[title], [aria-label]")].map(readWords).join(" "),
  );
  return (people.length > 0 ? people : [line.textContent]).map((words) => words.trim().toLowerCase()).filter(Boolean);
}

function readWords(part: Element): string {
  return [part.textContent, part.getAttribute("title"), part.getAttribute("aria-label")].join(" ");
}

/** A name may stand with a title or a department behind it. */
function isSenderNamed(people: readonly string[], name: string): boolean | null {
  return people.length === 0 || name === "" ? null : people.some((words) => words.includes(name));
}
