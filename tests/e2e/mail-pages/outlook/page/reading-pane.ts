import type { Thread } from "../../mailbox";
import { later } from "./clock";
import { type Conversation, showConversation } from "./conversation";
import { command, element } from "./element";
import { openOwnWindow } from "./own-window";
import { say } from "./words";

/** What the person looks at: the conversation that was shown last, in whichever window. */
let shown: Conversation | null = null;

/** The conversation that is open; throws when none is. */
export function openConversation(): Conversation {
  if (shown === null) throw new Error("No conversation is open.");
  return shown;
}

/** The pane of the mail app, and of a window of its own; `pane` is the part that is filled. */
export function makePane(): { readonly holder: HTMLElement; readonly pane: HTMLElement } {
  const pane = element("div", { role: "main", "data-app-section": "MailReadCompose", look: "reading" });
  return { holder: element("div", { id: "ReadingPaneContainerId", look: "pane" }, pane), pane };
}

/**
 * Shows a conversation part by part: first nothing, then its subject and messages, and later their words. The pane says
 * in `data-done` whose words it has, as far as the switches let them come.
 */
export function fillPane(pane: HTMLElement, thread: Thread | null, isSingle = isSingleView()): void {
  pane.replaceChildren();
  delete pane.dataset["shown"];
  delete pane.dataset["done"];
  shown = null;
  if (thread === null) {
    pane.append(element("p", { look: "nothing" }, say().nothing));
    return;
  }
  const { bodyDelay, leftOut } = window.simulatedOutlook.switches;
  pane.dataset["shown"] = thread.subject;
  const isStillWanted = () => pane.dataset["shown"] === thread.subject;
  const headDelay = bodyDelay / 3;
  later(headDelay, () => {
    if (!isStillWanted()) return;
    if (leftOut !== "pane") {
      const tools = [popOutButton(thread)];
      shown = showConversation(thread, { bodyDelay: bodyDelay - headDelay, isSingle, tools });
      pane.replaceChildren(shown.element);
    }
    // Set after the words' own timer and as long, so that it comes after it however busy the machine is.
    later(bodyDelay - headDelay, () => {
      if (isStillWanted()) pane.dataset["done"] = thread.subject;
    });
  });
}

function isSingleView(): boolean {
  return window.simulatedOutlook.switches.conversationView === "off";
}

function popOutButton(thread: Thread): HTMLElement {
  const button = command("OpenRegular", "Open in new window", { look: "tool" });
  button.addEventListener("click", () =>
    openOwnWindow(thread.subject, (page) => {
      const { holder, pane } = makePane();
      page.body.append(holder);
      fillPane(pane, thread);
    }),
  );
  return button;
}
