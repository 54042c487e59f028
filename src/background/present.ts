import type { ThreadKeys } from "../core/model/note";
import { hasChip, isTextFolded, type OpenMail } from "../core/model/open-mail";
import { callPage } from "../messages/call";
import type { Unfolding } from "../messages/protocol";
import { browser } from "../platform/browser";
import { reportError } from "../platform/report-error";
import { type Binding, listBindings, listFramesOfThread, listFramesWith } from "./bindings";
import { callCard } from "./call-card";
import type { Spot } from "./callers";
import { badgeColour, badgeDot } from "./dress-icon";
import { lookUp } from "./look-up";

/**
 * Puts the chip beside a mail, if there is something to show, and a dot on the icon; any other `unfolding` opens the card, also
 * where it was sent away. Answers whether what was asked for is on the page.
 */
export async function present(spot: Spot, mail: OpenMail, unfolding: Unfolding = "folded"): Promise<boolean> {
  await setBadge(spot.tabId, mail);
  const mayStand =
    hasChip(mail) ||
    isTextFolded(mail) ||
    (unfolding !== "folded" && mail.verdict.kind !== "none" && mail.standing === "dismissed");
  if (!mayStand) return false;
  const answer = await callCard("card/show", { mail, unfolding }, spot);
  return answer.ok && answer.value.shown;
}

/**
 * Answers what is known now, and brings every other frame that shows this mail up to it. Nobody waits for those: a tab
 * that does not answer, such as a frozen one, holds nothing up.
 */
export async function tellOthers(changed: Binding, except: Spot | null): Promise<OpenMail> {
  const mail = await lookUp(changed);
  for (const frame of await listFramesWith(changed.keys)) {
    const hasAsked = except?.tabId === frame.tabId && except.frameId === frame.frameId;
    void (hasAsked ? setBadge(frame.tabId, mail) : renew(frame, mail));
  }
  return mail;
}

/** Brings every frame that shows a mail of this thread up to what is known now, but for one. Nobody waits for them. */
export async function tellThread(thread: ThreadKeys, except: Spot | null = null): Promise<void> {
  for (const frame of await listFramesOfThread(thread)) {
    if (except?.tabId !== frame.tabId || except.frameId !== frame.frameId) void renew(frame, await lookUp(frame));
  }
}

/** Brings every frame that shows a mail up to what is known now, for what concerns no single thread. Nobody waits for them. */
export async function tellEverywhere(): Promise<void> {
  for (const frame of await listBindings()) void renew(frame, await lookUp(frame));
}

/** Brings a frame up to what is known about its mail: also one that had no card, since it had nothing to show before. */
export async function renew(spot: Spot, mail: OpenMail): Promise<void> {
  if (!(await present(spot, mail))) await callPage("record/changed", { mail }, spot);
}

/** A dot on the icon while the tab shows a mail there is something to do about; else the icon is as in every tab. */
export async function setBadge(tabId: number, mail: OpenMail | null): Promise<void> {
  const hasDot = mail !== null && hasChip(mail);
  try {
    await browser.action.setBadgeText({ tabId, text: hasDot ? badgeDot : null });
    if (hasDot) await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColour });
  } catch (error) {
    // The tab was closed in the meantime: there is no icon left to mark.
    reportError("badge", error);
  }
}
