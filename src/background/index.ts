import { answer, type Handlers } from "../messages/answer";
import { browser } from "../platform/browser";
import { reportError } from "../platform/report-error";
import { closeToPages } from "../platform/settings-storage";
import { listBindings, unbind } from "./bindings";
import { gate } from "./gate";
import { achievementHandlers } from "./handlers/achievements";
import { deskHandlers } from "./handlers/desk";
import { mailHandlers } from "./handlers/mail";
import { rejectionHandlers } from "./handlers/rejections";
import { settingsHandlers } from "./handlers/settings";
import { stepHandlers } from "./handlers/steps";
import { openCard, tabHandlers } from "./handlers/tabs";
import { placeReaders } from "./place-readers";

// Every listener is registered at once, before anything is awaited: the browser starts this script for an event and
// gives the event only to listeners it finds then.
const handlers: Handlers<"background"> = {
  ...mailHandlers,
  ...stepHandlers,
  ...tabHandlers,
  ...settingsHandlers,
  ...deskHandlers,
  ...rejectionHandlers,
  ...achievementHandlers,
};
answer<"background">(handlers, gate);

browser.commands.onCommand.addListener((command, tab) => {
  if (command === "open-card" && tab?.id !== undefined) void reported("command", openSomewhere(tab.id));
});

browser.tabs.onRemoved.addListener((tabId) => void reported("tab", forgetTab(tabId)));

void reported("storage", closeToPages());
void reported("reader", placeReaders());

/** The card beside the mail, or, where there is no mail or no room for it, the popup: the shortcut always leads somewhere. */
async function openSomewhere(tabId: number): Promise<void> {
  if (!(await openCard(tabId))) await browser.action.openPopup();
}

async function forgetTab(tabId: number): Promise<void> {
  for (const binding of await listBindings()) if (binding.tabId === tabId) await unbind(binding);
}

async function reported(where: string, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    reportError(where, error);
  }
}
