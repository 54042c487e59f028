/**
 * Gmail names a message in two ways: `msg-f:` with a decimal, and the same number as 16 hexadecimal digits ("legacy").
 * Its upper bits are the time of arrival in milliseconds. What the person wrote keeps a name of its own, `msg-a:`, and
 * its time stands in the legacy id alone; a message just sent, and a draft, have none yet. Gmail sometimes writes the word "undefined" where an id should be; that counts as no id.
 */

/**
 * The message id an element carries, as `msg-f:<decimal>` or `msg-a:<letters>`; null if there is none, or if the two ways
 * to write it name different messages.
 */
export function readMessageId(element: Element): string | null {
  const own = readAttribute(element, "data-message-id")?.replace(/^#/u, "");
  const legacy = fromLegacy(readAttribute(element, "data-legacy-message-id"));
  if (own && /^msg-[a-z]:\S+$/u.test(own)) return agree(own, "msg-f:", legacy);
  return legacy ? `msg-f:${legacy}` : readFromLog(element, /#?(msg-[a-z]:[\w-]+)/u);
}

/**
 * The thread id the subject's element carries, as `thread-f:<decimal>` or `thread-a:<letters>`; null if there is none, or
 * if the two ways to write it name different threads.
 */
export function readThreadId(subject: Element, thread: Element): string | null {
  const own = readAttribute(subject, "data-thread-perm-id")?.replace(/^#/u, "");
  const legacy = fromLegacy(readAttribute(subject, "data-legacy-thread-id"));
  if (own && /^thread-[a-z]:\S+$/u.test(own)) return agree(own, "thread-f:", legacy);
  return legacy ? `thread-f:${legacy}` : readFromLog(thread, /#?(thread-[a-z]:[\w-]+)/u);
}

/** The thread a row of the list names; null if it names none. */
export function readRowThread(part: Element): string | null {
  const own = readAttribute(part, "data-thread-id")?.replace(/^#/u, "");
  const legacy = fromLegacy(readAttribute(part, "data-legacy-thread-id"));
  return own ?? (legacy && `thread-f:${legacy}`);
}

function agree(own: string, prefix: string, legacy: string | null): string | null {
  return !own.startsWith(prefix) || legacy === null || own === `${prefix}${legacy}` ? own : null;
}

/** When a message arrived, in milliseconds since 1970, by its ids in any language; null without one, and for impossible times. */
export function readArrival(element: Element): number | null {
  const own = /^msg-f:(\d{1,20})$/u.exec(readMessageId(element) ?? "")?.[1];
  const digits = own ?? fromLegacy(readAttribute(element, "data-legacy-message-id"));
  if (!digits) return null;
  const time = Number(BigInt(digits) >> 20n);
  return time > Date.UTC(2004, 3, 1) && time < Date.UTC(2100, 0, 1) ? time : null;
}

function readAttribute(element: Element, name: string): string | null {
  const value = element.getAttribute(name);
  return value && value !== "undefined" ? value : null;
}

function fromLegacy(hex: string | null): string | null {
  return hex && /^[0-9a-f]{1,16}$/u.test(hex) ? BigInt(`0x${hex}`).toString() : null;
}

/** Gmail's own log attribute holds ids as base64 JSON; the third source, for pages that lack the other two. */
function readFromLog(element: Element, id: RegExp): string | null {
  const logged = element.matches("[jslog]") ? [element] : [];
  for (const part of [...logged, ...element.querySelectorAll("[jslog]")]) {
    for (const [, code] of (part.getAttribute("jslog") ?? "").matchAll(/\d+:([\w+/=-]{16,})/gu)) {
      const hit = id.exec(decode(code ?? ""));
      if (hit?.[1]) return hit[1];
    }
  }
  return null;
}

function decode(code: string): string {
  try {
    return atob(code.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return "";
  }
}
