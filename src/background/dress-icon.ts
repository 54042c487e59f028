import type { Settings } from "../core/model/settings";
import { browser } from "../platform/browser";
import { say } from "../platform/words";

/** The badge's ground: the accent of the light theme, which reads on light and dark toolbars. */
export const badgeColour = "#1c675f";

/** The one sign on the icon: there is something for the person here. */
export const badgeDot = "•";

/** Where the icon of the toolbar and of notifications lies; the discreet one says nothing of what this is. */
export function iconFolder({ isDiscreet }: Pick<Settings, "isDiscreet">): string {
  return isDiscreet ? "icons/discreet" : "icons";
}

/** What the toolbar calls this. */
export function nameOf({ isDiscreet }: Pick<Settings, "isDiscreet">): string {
  return say(isDiscreet ? "discreetName" : "extName");
}

/**
 * The icon in every tab: its picture, its words, and a dot while something is due. The browser forgets all of it when it
 * ends. A tab with a mail has its own dot, the same one: a tab says nothing of its own then takes that of all.
 */
export async function dressIcon(hasDue: boolean, settings: Settings): Promise<void> {
  const folder = iconFolder(settings);
  const name = nameOf(settings);
  await browser.action.setIcon({ path: { 16: `/${folder}/16.png`, 32: `/${folder}/32.png` } });
  await browser.action.setTitle({ title: hasDue ? say("titleDue", name) : name });
  await browser.action.setBadgeText({ text: hasDue ? badgeDot : "" });
  if (hasDue) await browser.action.setBadgeBackgroundColor({ color: badgeColour });
}
