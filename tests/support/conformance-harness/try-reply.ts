import type { HostId } from "../../../src/core/model/host-names";
import type { MailKeys } from "../../../src/core/model/mail";
import type { ReplyTrouble } from "../../../src/core/model/reply";
import type { ReplyBox } from "../../../src/hosts/host";
import { writerOf } from "../../../src/hosts/reply-writers";

/** What became of one try to open a reply. Elements go by the name of their `data-part`. */
export interface TriedReply {
  /** What was pressed, in order. */
  readonly pressed: readonly string[];
  readonly editor: string | null;
  readonly box: Omit<ReplyBox, "insert"> | null;
  readonly trouble: ReplyTrouble | null;
}

/** Tries to open the reply to a mail. What would be pressed is written down, and nothing happens; nothing is written. */
export async function tryReply(host: HostId, mail: MailKeys): Promise<TriedReply> {
  const pressed: string[] = [];
  const stop = new AbortController();
  const catchPress = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    pressed.push(nameOf(event.target as Element));
    // After the press one waits for a box, which this page never opens.
    setTimeout(() => stop.abort(), 0);
  };
  document.addEventListener("click", catchPress, { capture: true, signal: stop.signal });
  try {
    const found = await writerOf(host).openReply(document, mail, stop.signal);
    if (!found.ok) return { pressed, editor: null, box: null, trouble: found.trouble };
    const { recipients, kind, isStarted, hasSignature } = found.value;
    const box = { recipients, kind, isStarted, hasSignature };
    return { pressed, editor: await seeWhereItGoes(found.value), box, trouble: null };
  } finally {
    stop.abort();
  }
}

/** Whoever writes focuses first: what takes focus is where it would go. Then it is stopped. */
async function seeWhereItGoes(box: ReplyBox): Promise<string> {
  let focused = "nowhere";
  const focus = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "focus");
  HTMLElement.prototype.focus = function stopHere() {
    focused = nameOf(this);
    throw new Error("Far enough.");
  };
  await box.insert("Not to be written.").catch(() => undefined);
  if (focus) Object.defineProperty(HTMLElement.prototype, "focus", focus);
  return focused;
}

function nameOf(element: Element): string {
  const own = element.getAttribute("data-part");
  if (own) return own;
  const around = element.closest("[data-part]")?.getAttribute("data-part") ?? "the page";
  return `<${element.localName} class="${element.className}"> in ${around}`;
}
