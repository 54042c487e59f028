import type messages from "../../public/_locales/en/messages.json";
import { browser } from "./browser";

/** The name of one sentence or label in `public/_locales`. */
export type WordKey = keyof typeof messages;

/** What was said in this page or script. A surface says some two hundred things; a timer must not make it grow for ever. */
const said = new Map<string, string>();
const mostRemembered = 400;

/** Sentences about something that was not kept; where the disk is full, that is the one thing to know, and is said in their place. */
const saidOfFailure: ReadonlySet<WordKey> = new Set<WordKey>(["notKept", "notKeptYet", "replyNotKept", "notDone"]);

let isDiskFull = false;

/** To be told after every write: whether it failed since the disk is full. From then on this page or script says so. */
export function noteDiskFull(isFull: boolean): void {
  isDiskFull = isFull;
}

/**
 * What the person reads, in their language. `substitutions` fill the message's placeholders in their order.
 * Only the type of the English file is used here: the browser brings the words, no bundle holds them. A script that
 * outlived its extension is given no words any more, so what was said before is said again, and anything new is empty.
 */
export function say(wanted: WordKey, ...substitutions: readonly string[]): string {
  const key = isDiskFull && saidOfFailure.has(wanted) ? "diskFull" : wanted;
  const name = [key, ...substitutions].join("\n");
  try {
    const words = browser.i18n.getMessage(key, [...substitutions]);
    if (said.size < mostRemembered) said.set(name, words);
    return words;
  } catch {
    return said.get(name) ?? "";
  }
}

/** Tells an element in which language and direction its words are. The browser's own language may be one there are no words in. */
export function markLanguage(element: HTMLElement): void {
  element.lang = say("wordsLanguage");
  element.dir = say("wordsDirection");
}
