import type messages from "../../public/_locales/en/messages.json";
import { browser } from "./browser";

/** The name of one sentence or label in `public/_locales`. */
export type WordKey = keyof typeof messages;

/**
 * What the person reads, in their language. `substitutions` fill the message's placeholders in their order.
 * Only the type of the English file is used here: the browser brings the words, no bundle holds them.
 */
export function say(key: WordKey, ...substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}
