import { findInside } from "../page/find";
import { outlookTables } from "./tables";

/** The address of the mailbox, lower case; null where the page does not show it. */
export function readAccount(page: Document): string | null {
  const part = findInside(page, outlookTables.account);
  const shown = ["title", "data-folder-name", "aria-label"].map((name) => part?.getAttribute(name) ?? "").join(" ");
  return /[^\s@<>()"']+@[^\s@<>()"']+\.[^\s@<>()"']+/u.exec(shown)?.[0].toLowerCase() ?? null;
}
