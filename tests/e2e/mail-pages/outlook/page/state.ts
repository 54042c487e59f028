import type { Mailbox, Message } from "../../mailbox";
import type { TestedPage } from "../../tested-page";
import type { OutlookSwitches } from "../switches";
import { countPending } from "./clock";
import { builtEditor, nameEditor } from "./editors";

/** What happens in a mailbox without the person: a test calls it. */
interface Happenings {
  /** What sending does to the page: the person's own message joins the open conversation, and its box is gone. */
  sendReply(): void;
  /** A message comes in and joins the open conversation. */
  receiveAnswer(message: Message): void;
}

/** What a test can see of the simulated page: `window.simulatedOutlook`. */
interface SimulatedOutlook extends Happenings, TestedPage {
  readonly switches: OutlookSwitches;
  readonly mailbox: Mailbox;
  /** Things Onward must never cause, in the order they happened, such as `send:click`, `discard:click`, `reply-all:press`. */
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
export function readContent(happenings: Happenings): void {
  const data = document.getElementById("simulated-content")?.textContent;
  if (data == null) throw new Error("The simulated page came without its mailbox.");
  const { mailbox, switches } = JSON.parse(data) as { mailbox: Mailbox; switches: OutlookSwitches };
  const records = { tripwires: [], shortcuts: [], drafts: [] };
  const about = {
    get pending() {
      return countPending();
    },
    nameEditor,
    builtEditor,
  };
  window.simulatedOutlook = Object.assign(about, { mailbox, switches, ...records, ...happenings });
}
