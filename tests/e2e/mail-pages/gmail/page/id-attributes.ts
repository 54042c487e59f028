import type { Thread } from "../../mailbox";
import { idsOfThread, type MessageIds } from "../ids";
import type { GmailSwitches } from "../switches";
import type { Attributes } from "./element";

/** The attributes by which the part of one message carries its ids, as this page does. */
export function messageIdAttributes(ids: MessageIds): Attributes {
  const { messageIds } = window.simulatedGmail.switches;
  return pick(messageIds, ["data-message-id", ids.perm], ["data-legacy-message-id", ids.legacy]);
}

/** The attributes by which a thread's heading carries its ids, as this page does. */
export function threadIdAttributes(thread: Thread): Attributes {
  const { perm, legacy } = idsOfThread(thread);
  const { threadIds } = window.simulatedGmail.switches;
  return pick(threadIds, ["data-thread-perm-id", perm], ["data-legacy-thread-id", legacy]);
}

type Named = readonly [name: string, value: string | null];

function pick(how: GmailSwitches["messageIds"], [perm, id]: Named, [legacy, older]: Named): Attributes {
  const both = { [perm]: id ?? "", ...(older === null ? {} : { [legacy]: older }) };
  if (how === "both") return both;
  if (how === "undefined") return { ...both, [perm]: "undefined" };
  return how === "no legacy" ? { [perm]: id ?? "" } : {};
}

/**
 * What Gmail logs about a part, with the thread's and the message's ids as base64 JSON after `1:` and `4:`. It is the
 * third place they stand in, unless a page has them nowhere.
 */
export function logOf(code: string, thread: Thread, ids: MessageIds | null): Attributes {
  const { messageIds, threadIds } = window.simulatedGmail.switches;
  const parts = [code, "u014N:cOuCgd,Kr2w4b"];
  if (threadIds !== "none") parts.push(`1:${encode([`#${idsOfThread(thread).perm}`])}`);
  if (messageIds !== "none" && ids !== null) parts.push(`4:${encode([ids.perm, null, null, null, 1, 0, [1, 0, 0]])}`);
  return { jslog: parts.join("; ") };
}

function encode(value: unknown): string {
  return btoa(JSON.stringify(value));
}
