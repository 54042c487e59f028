import type { Mailbox, Message } from "../../mailbox";
import type { TestedPage } from "../../tested-page";
import type { GmailSwitches } from "../switches";

/** What a test can see of, and say to, the simulated page: `window.simulatedGmail`. */
interface SimulatedGmail extends TestedPage {
  switches: GmailSwitches;
  readonly mailbox: Mailbox;
  /** Things Onward must never cause, in the order they happened: `send:click`, `send:keys`, `discard:click`, `submit`. */
  readonly tripwires: string[];
  /** Keys that reached the page's own shortcuts, as `KeyboardEvent.key`. */
  readonly shortcuts: string[];
  /** Bodies the page saved by itself after a change in the editor, as text. */
  readonly drafts: string[];
  /** Threads whose view was put on the page, by subject, in order. */
  readonly opened: string[];
  /** How many changes the mutation storm has made so far. */
  stormChanges: number;
  /** Changes the page's behaviour from now on. */
  change(switches: Partial<GmailSwitches>): void;
  /** The person sends the answer that is being written, which only a test may do: the box goes, and their own message stands at the end. */
  sendReply(): void;
  /** Somebody answers: a message arrives at the end of the thread that is open. */
  receiveAnswer(message: Message): void;
}

declare global {
  interface Window {
    simulatedGmail: SimulatedGmail;
  }
}

/** Reads what the server wrote into the page. */
export function readContent(): { readonly mailbox: Mailbox; readonly switches: GmailSwitches; readonly seed: string } {
  const data = document.getElementById("simulated-content")?.textContent;
  if (data == null) throw new Error("The simulated page came without its mailbox.");
  return JSON.parse(data) as ReturnType<typeof readContent>;
}
