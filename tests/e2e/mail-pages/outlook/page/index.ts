import type { Thread } from "../../mailbox";
import { receiveAnswer, sendReply } from "./after-sending";
import { idsOf } from "./ids";
import { type MailApp, makeMailApp } from "./mail-app";
import { otherApp, printView, readWindow, settingsDialog, writeWindow } from "./other-views";
import { recordEverything } from "./records";
import { goToApp, goToMail, readRoute } from "./routes";
import { readContent } from "./state";
import "./trusted-types";
import { setLanguage } from "./words";

readContent({ sendReply, receiveAnswer });
recordEverything();
setLanguage(document);

let mailApp: MailApp | null = null;
let other: HTMLElement | null = null;

show();

/** Shows what the address names. Between apps of the host nothing is loaded: the mails stay in the page, out of sight. */
function show(): void {
  const route = readRoute(location.pathname);
  other?.remove();
  other = null;
  if (mailApp) mailApp.element.hidden = route.shows !== "mail";
  switch (route.shows) {
    case "mail": {
      mailApp ??= startMail();
      mailApp.show(route.hasSettings ? firstId() : route.id);
      if (route.hasSettings) document.body.append(settingsDialog());
      return;
    }
    case "read":
      document.body.append(readWindow(threadWith(route.id)));
      return;
    case "print":
      document.body.append(printView(threadWith(route.id)));
      return;
    case "compose":
      document.body.append(writeWindow());
      return;
    case "other":
      other = otherApp(route.app, chooseApp);
      document.body.append(other);
  }
}

function startMail(): MailApp {
  const app = makeMailApp(chooseApp);
  document.body.append(app.element);
  return app;
}

function chooseApp(app: string): void {
  if (app === "mail") goToMail(null);
  else goToApp(app);
  show();
}

function threadWith(id: string): Thread {
  const found = window.simulatedOutlook.mailbox.threads.find((thread) => {
    const { conversation, messages } = idsOf(thread);
    return conversation === id || messages.includes(id);
  });
  if (!found) throw new Error("The address names no mail of this mailbox.");
  return found;
}

function firstId(): string | null {
  const [first] = window.simulatedOutlook.mailbox.threads;
  return first ? idsOf(first).conversation : null;
}
