import type messages from "../../public/_locales/en/messages.json";
import { browser } from "./browser";

/** The name of one sentence or label in `public/_locales`. */
export type WordKey = keyof typeof messages;

/** What was said in this page or script. A surface says some two hundred things; a timer must not make it grow for ever. */
const said = new Map<string, string>();
const mostRemembered = 400;

/**
 * What the person reads, in their language. `substitutions` fill the message's placeholders in their order.
 * Only the type of the English file is used here: the browser brings the words, no bundle holds them. A script that
 * outlived its extension is given no words any more, so what was said before is said again, and anything new is empty.
 */
export function say(key: WordKey, ...substitutions: readonly string[]): string {
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
