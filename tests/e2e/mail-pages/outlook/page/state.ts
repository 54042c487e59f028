import type { Mailbox, Thread } from "../../mailbox";
import type { OutlookSwitches } from "../switches";

/** What a test can see of the simulated page: `window.simulatedOutlook`. */
interface SimulatedOutlook {
  readonly switches: OutlookSwitches;
  readonly mailbox: Mailbox;
  /** Things Onward must never cause, in the order they happened: `send:click`, `send:keys`, `discard:click`. */
  readonly tripwires: string[];
  /** Keys that reached the page's own shortcuts, as `KeyboardEvent.key`. */
  readonly shortcuts: string[];
  /** Bodies the page saved by itself after a change in the editor, as text. */
  readonly drafts: string[];
}

declare global {
  interface Window {
    simulatedOutlook: SimulatedOutlook;
  }
}

/** Reads what the server wrote into the page. */
export function readContent(): void {
  const data = document.getElementById("simulated-content")?.textContent;
  if (data == null) throw new Error("The simulated page came without its mailbox.");
  const { mailbox, switches } = JSON.parse(data) as { mailbox: Mailbox; switches: OutlookSwitches };
  window.simulatedOutlook = { mailbox, switches, tripwires: [], shortcuts: [], drafts: [] };
}

/** Ids of a conversation and of its messages, the same on every run, with the signs real ones have. */
export function idsOf(thread: Thread): { readonly conversation: string; readonly messages: readonly string[] } {
  const code = btoa(encodeURIComponent(`${thread.subject} ${thread.messages[0]?.from.address ?? ""}`));
  const short = code.replaceAll("/", "_").replaceAll("+", "-").replaceAll("=", "").slice(0, 60);
  return {
    conversation: `AQQkADAw${short}`,
    messages: thread.messages.map((_, index) => `AAMkADAw${short}${index}`),
  };
}
