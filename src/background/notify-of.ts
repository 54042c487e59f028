import type { FollowUp, FollowUpKind } from "../core/model/follow-up";
import type { Settings } from "../core/model/settings";
import { browser } from "../platform/browser";
import { onNotificationPressed, showNotification } from "../platform/notifications";
import { say, type WordKey } from "../platform/words";
import { getRejection } from "../store/rejections";
import { iconFolder, nameOf } from "./dress-icon";

/** What is due, in words that name nobody. */
const kindWords: Readonly<Record<FollowUpKind, WordKey>> = {
  reply: "notifyReply",
  feedback: "notifyFeedback",
  "stay-in-touch": "notifyStayInTouch",
  "re-apply": "notifyReApply",
  "next-action": "notifyNextAction",
};

/** The section of the settings page; a notification's name is the place in it that a press leads to. */
const section = "follow-ups";

/** One notification for all of them. The person's own words are not in it, and a company only where they asked for that. */
export async function notifyOf(followUps: readonly FollowUp[], settings: Settings): Promise<void> {
  const [first, ...others] = followUps;
  if (!first) return;
  await showNotification({
    name: others.length === 0 ? `${section}/${first.id}` : section,
    title: nameOf(settings),
    message: await wordsOf(followUps, settings),
    icon: `${iconFolder(settings)}/128.png`,
  });
}

/** Opens the place in the settings that a pressed notification is about. */
export function openPressed(): void {
  onNotificationPressed((name) => {
    if (name !== section && !name.startsWith(`${section}/`)) return;
    void browser.tabs.create({ url: browser.runtime.getURL(`src/options/index.html#${name}`) });
  });
}

async function wordsOf(followUps: readonly FollowUp[], settings: Settings): Promise<string> {
  if (settings.isDiscreet) return say("notifyDiscreet");
  const [first] = followUps;
  const words = followUps.length === 1 && first ? say(kindWords[first.kind]) : say("notifySeveral");
  if (!settings.notifiesWithNames) return words;
  const rejections = await Promise.all(followUps.map(({ rejectionId }) => getRejection(rejectionId)));
  const companies = new Set(rejections.flatMap((rejection) => rejection?.company ?? []));
  return companies.size === 0 ? words : say("notifyAbout", words, [...companies].join(", "));
}
