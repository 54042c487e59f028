import type { HostId } from "../../../src/core/model/host-names";
import type { MailKeys } from "../../../src/core/model/mail";
import type { ReplyTrouble } from "../../../src/core/model/reply";
import type { ReplyBox } from "../../../src/hosts/host";
import { writerOf } from "../../../src/hosts/reply-writers";

/** What became of one try to open a reply. Elements go by the name of their `data-part`. */
export interface TriedReply {
  /** What was pressed, in order, but for what opens the message's own menu. */
  readonly pressed: readonly string[];
  /** The open box that was taken. */
  readonly editor: string | null;
  readonly box: Omit<ReplyBox, "insert"> | null;
  /** Whether the box held words of the person's own; null where nothing was written in it. */
  readonly isStarted: boolean | null;
  readonly trouble: ReplyTrouble | null;
}

const words = "Thank you for letting me know.";

/**
 * Tries to open the reply to a mail. What would be pressed is written down, and nothing happens, but that a menu opens.
 * `writes`: a text is put into a box that is open already; else only where it would go is seen.
 */
export async function tryReply(host: HostId, mail: MailKeys, writes: boolean): Promise<TriedReply> {
  const pressed: string[] = [];
  const stop = new AbortController();
  const catchPress = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const button = event.target as Element;
    if (nameOf(button) === "more button") turnMenu(button);
    else {
      pressed.push(nameOf(button));
      // After the press one waits for a box, which this page never opens.
      setTimeout(() => stop.abort(), 0);
    }
  };
  document.addEventListener("click", catchPress, { capture: true, signal: stop.signal });
  const tried = { pressed, editor: null, box: null, isStarted: null, trouble: null };
  try {
    const found = await writerOf(host).openReply(document, mail, stop.signal);
    if (!found.ok) return { ...tried, trouble: found.trouble };
    const { recipients, kind, isToSender, hasSignature } = found.value;
    const box = { recipients, kind, isToSender, hasSignature };
    return { ...tried, box, ...(writes ? await write(found.value) : { editor: await seeWhereItGoes(found.value) }) };
  } finally {
    stop.abort();
  }
}

/** What a mail app does when its menu's button is pressed. */
function turnMenu(button: Element): void {
  const menu = document.querySelector<HTMLElement>("[data-part=menu]");
  if (!menu) return;
  const isOpen = button.getAttribute("aria-expanded") === "true";
  button.setAttribute("aria-expanded", String(!isOpen));
  menu.style.display = isOpen ? "none" : "block";
}

/** Writes, and names the box that has the text, above all that stood there. */
async function write(box: ReplyBox): Promise<Pick<TriedReply, "editor" | "isStarted" | "trouble">> {
  const put = await box.insert(words);
  const written = [...document.querySelectorAll<HTMLElement>("[contenteditable=true]")].filter((editor) =>
    // biome-ignore lint/performance/useDomNodeTextContent: where lines end is part of what is read
    editor.innerText.trim().startsWith(words),
  );
  const editor = written.map(nameOf).join(" and ");
  if (!put.ok) return { editor, isStarted: null, trouble: put.trouble };
  return { editor, isStarted: put.value.keptWords, trouble: null };
}

/** Whoever writes focuses first: what takes focus is where it would go. Then it is stopped. */
async function seeWhereItGoes(box: ReplyBox): Promise<string> {
  let focused = "nowhere";
  const focus = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "focus");
  HTMLElement.prototype.focus = function stopHere() {
    focused = nameOf(this);
    throw new Error("Far enough.");
  };
  await box.insert(words).catch(() => undefined);
  if (focus) Object.defineProperty(HTMLElement.prototype, "focus", focus);
  return focused;
}

function nameOf(element: Element): string {
  const own = element.getAttribute("data-part");
  if (own) return own;
  const around = element.closest("[data-part]")?.getAttribute("data-part") ?? "the page";
  return `<${element.localName} class="${element.getAttribute("class") ?? ""}"> in ${around}`;
}
