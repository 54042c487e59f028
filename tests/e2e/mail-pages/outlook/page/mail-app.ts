import type { Thread } from "../../mailbox";
import { later } from "./clock";
import { newestIndex } from "./conversation";
import { element } from "./element";
import { appSwitch, folderTree, newMailButton, topBar } from "./frame";
import { idsOf } from "./ids";
import { whenLeaving } from "./leaving";
import { advertisement, makeList } from "./list";
import { startMutationStorm } from "./mutation-storm";
import { fillPane, makePane, openConversation } from "./reading-pane";
import { goToMail } from "./routes";
import { secondCompose } from "./second-compose";

/** Milliseconds for which a pane that lags shows the mail before. */
const lag = 700;

/** The mail app: a list, a pane, and what is pressed in them. */
export interface MailApp {
  readonly element: HTMLElement;
  /** Shows what an address names. */
  show(id: string | null): void;
}

export function makeMailApp(onChooseApp: (app: string) => void): MailApp {
  const { mailbox, switches } = window.simulatedOutlook;
  const { holder, pane } = makePane();
  let before: Thread | null = null;

  const show = (thread: Thread | null) => {
    list.select(thread);
    document.title = `${thread ? `${thread.subject} - ` : "Mail - "}${mailbox.account.name} - Outlook`;
    const waits = before !== null && thread !== null && before !== thread && switches.paneState !== "follows";
    before = thread;
    if (!waits) fillPane(pane, thread);
    else if (switches.paneState === "lags") {
      later(lag, () => {
        if (before === thread) fillPane(pane, thread);
      });
    }
  };
  /** A press on a row changes the address without a load; nobody is told by an event. */
  const open = (thread: Thread | null) => {
    goToMail(thread && idInAddress(thread));
    show(thread);
  };
  const list = makeList(mailbox.threads, open);
  whenLeaving(() => open(mailbox.threads.find((thread) => thread !== before) ?? null));

  const side = element(
    "div",
    { look: "side" },
    newMailButton(),
    folderTree(() => open(null)),
    appSwitch(onChooseApp),
  );
  const beside = switches.adBar ? advertisement("owaadbar1") : null;
  const app = element("div", { look: "app" }, side, list.element, secondCompose(), holder, beside);
  app.dataset["paneAt"] = switches.paneAt;
  const whole = element(
    "div",
    { look: "whole" },
    topBar("Mail", (kind) => openConversation().answer(kind)),
    app,
  );
  if (switches.mutationsPerSecond > 0) startMutationStorm(list.element);
  return { element: whole, show: (id) => show(mailbox.threads.find((thread) => isNamed(thread, id)) ?? null) };
}

/** With conversations off an address names the mail itself. */
function idInAddress(thread: Thread): string {
  const { conversation, messages } = idsOf(thread);
  const isConversation = window.simulatedOutlook.switches.conversationView === "on";
  return isConversation ? conversation : (messages[newestIndex(thread)] ?? "");
}

function isNamed(thread: Thread, id: string | null): boolean {
  const { conversation, messages } = idsOf(thread);
  return id !== null && (conversation === id || messages.includes(id));
}
