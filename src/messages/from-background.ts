import { browser } from "../platform/browser";
import { type Gate, Refusal } from "./answer";

/** The gate of a script on a mail page: only our own extension may ask, and none of its scripts on other pages. */
export const acceptBackground: Gate = (_key, _ask, caller) => {
  if (caller.id !== browser.runtime.id || caller.tabId !== undefined) throw new Refusal("refused");
};
