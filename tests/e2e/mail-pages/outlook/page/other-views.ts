import type { Thread } from "../../mailbox";
import { composeForm } from "./compose";
import { emptyPlan } from "./compose-plan";
import { element } from "./element";
import { appSwitch, topBar } from "./frame";
import { idsOf } from "./ids";
import { messageBody } from "./message-body";
import { fillPane } from "./reading-pane";
import { senderLine } from "./sender-line";

/** The calendar and the other apps: a page of their own, whose words are nobody's mail. */
export function otherApp(app: string, onChooseApp: (app: string) => void): HTMLElement {
  const main = element(
    "div",
    { role: "main", look: "other-app" },
    element("div", { role: "heading", "aria-level": "2" }, `This is ${app}`),
    element("div", { role: "document", class: "allowTextSelection" }, "Unfortunately, the room is taken on Monday."),
  );
  return element(
    "div",
    { look: "whole" },
    topBar(app, () => undefined),
    appSwitch(onChooseApp),
    main,
  );
}

/** A window that reads one mail: an ordinary page without a list, a main region or an id of the conversation. */
export function readWindow(thread: Thread | null): HTMLElement {
  const pane = element("div", { look: "reading" });
  fillPane(pane, thread, true);
  return element("div", { look: "pane" }, pane);
}

/** A window that only writes. */
export function writeWindow(): HTMLElement {
  return composeForm(emptyPlan, () => undefined);
}

/** A mail as it goes to the printer: its marks are the same, and nothing can be pressed. */
export function printView(thread: Thread): HTMLElement {
  const { conversation, messages } = idsOf(thread);
  const { subject } = thread;
  const parts = thread.messages.map((message, index) =>
    element("div", { class: "wide-content-host" }, senderLine(messages[index] ?? "", message), messageBody(message)),
  );
  const heading = { role: "heading", "aria-level": "2", id: `CONV_${conversation}_SUBJECT`, title: subject };
  return element(
    "div",
    { role: "main", look: "reading" },
    element("div", { look: "subject", ...heading }, subject),
    ...parts,
  );
}

/** Settings lie over the mails, which stay where they are. */
export function settingsDialog(): HTMLElement {
  return element(
    "div",
    { role: "dialog", "aria-modal": "true", "aria-label": "Settings", look: "settings" },
    element("div", { role: "heading", "aria-level": "2" }, "General"),
    element("p", {}, "Language and time"),
  );
}
