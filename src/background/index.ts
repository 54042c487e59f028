import { answer, type Handlers } from "../messages/answer";
import type { Unfolding } from "../messages/protocol";
import { browser } from "../platform/browser";
import { closeToPages } from "../platform/settings-storage";
import { listBindings, unbind } from "./bindings";
import { gate } from "./gate";
import { achievementHandlers } from "./handlers/achievements";
import { declareHandlers } from "./handlers/declare";
import { deskHandlers } from "./handlers/desk";
import { feedbackHandlers } from "./handlers/feedback";
import { followUpHandlers } from "./handlers/follow-ups";
import { inspectionHandlers } from "./handlers/inspection";
import { mailHandlers } from "./handlers/mail";
import { ownListHandlers } from "./handlers/own-lists";
import { pauseHandlers } from "./handlers/pause";
import { rejectionHandlers } from "./handlers/rejections";
import { putReply, replyHandlers } from "./handlers/replies";
import { settingsHandlers } from "./handlers/settings";
import { snapshotHandlers } from "./handlers/snapshot";
import { stepHandlers } from "./handlers/steps";
import { openCard, tabHandlers } from "./handlers/tabs";
import { placeReaders, placeReadersAtStart } from "./place-readers";
import { reported } from "./reported";
import { startReminding } from "./start-reminding";
import { startSnapshots } from "./start-snapshots";

// Every listener is registered at once, before anything is awaited: the browser starts this script for an event and
// gives the event only to listeners it finds then.
const handlers: Handlers<"background"> = {
  ...mailHandlers,
  ...declareHandlers,
  ...stepHandlers,
  ...replyHandlers,
  ...feedbackHandlers,
  ...followUpHandlers,
  ...ownListHandlers,
  ...pauseHandlers,
  ...tabHandlers,
  ...inspectionHandlers,
  ...settingsHandlers,
  ...deskHandlers,
  ...rejectionHandlers,
  ...achievementHandlers,
  ...snapshotHandlers,
};
answer<"background">(handlers, gate);

browser.commands.onCommand.addListener((command, tab) => {
  if (tab?.id === undefined) return;
  if (command === "open-card") void reported("command", openSomewhere(tab.id, "focused"));
  if (command === "insert-reply") void reported("command", replySomewhere(tab.id));
});

// A site that may be seen again gets its reader in the tabs that show it already.
browser.permissions.onAdded.addListener(() => void reported("reader", placeReaders()));

browser.tabs.onRemoved.addListener((tabId) => void reported("tab", forgetTab(tabId)));

startReminding();
startSnapshots();

void reported("storage", closeToPages());
void reported("reader", placeReadersAtStart());

/** The card beside the mail, or, where there is no mail or no room for it, the popup: the shortcut always leads somewhere. */
async function openSomewhere(tabId: number, unfolding: Unfolding): Promise<void> {
  if (!(await openCard(tabId, unfolding))) await browser.action.openPopup();
}

/** The reply goes in at once where nothing speaks against it; else the card opens at it and asks. */
async function replySomewhere(tabId: number): Promise<void> {
  if (!(await putReply(tabId))) await openSomewhere(tabId, "reply");
}

async function forgetTab(tabId: number): Promise<void> {
  for (const binding of await listBindings()) if (binding.tabId === tabId) await unbind(binding);
}
