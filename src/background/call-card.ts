// eslint-disable-next-line boundaries/dependencies -- only the path of the built script is imported, nothing of the card
import cardScript from "../card/index.iife.tsx?script&iife";
import { callPage } from "../messages/call";
import type { Answer, Ask, KeyTo, Reply } from "../messages/protocol";
import { browser } from "../platform/browser";
import { reportError } from "../platform/report-error";
import { foldCss } from "../platform/text-fold";
import type { Spot } from "./callers";

/** Asks the card in a frame; one that has none gets its script first. */
export async function callCard<K extends KeyTo<"mail-page">>(
  key: K,
  ask: Ask<K>,
  spot: Spot,
): Promise<Answer<Reply<K>>> {
  const answer = await callPage(key, ask, spot);
  if (!isGone(answer)) return answer;
  // One after the other: a second script would end the card that the first one brought, and what that is doing.
  return navigator.locks.request(`onward-card ${spot.tabId}:${spot.frameId}`, async () => {
    const meanwhile = await callPage(key, ask, spot);
    return isGone(meanwhile) && (await putCard(spot)) ? callPage(key, ask, spot) : meanwhile;
  });
}

function isGone(answer: Answer<unknown>): boolean {
  return !answer.ok && answer.kind === "gone";
}

/** Puts the card's script into a frame, which then can be spoken to. */
async function putCard({ tabId, frameId }: Spot): Promise<boolean> {
  try {
    const target = { tabId, frameIds: [frameId] };
    // How a folded text looks: the page cannot overrule it, and it needs no script of ours to be undone.
    await browser.scripting.insertCSS({ target, css: foldCss, origin: "USER" });
    await browser.scripting.executeScript({ target, files: [cardScript] });
    return true;
  } catch (error) {
    reportError("card", error);
    return false;
  }
}
