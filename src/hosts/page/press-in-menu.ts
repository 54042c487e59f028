import { findOneVisible, type Table } from "./find";
import { isEnabled } from "./is-enabled";
import { pressWhole } from "./press-whole";
import { settledElement } from "./settled-element";
import { waits } from "./waits";

/** Opens a menu and presses the one item of it that is meant. False if it does not come: then the menu is closed again. */
export async function pressInMenu(
  page: Document,
  opener: HTMLElement,
  items: Table,
  signal: AbortSignal,
): Promise<boolean> {
  pressWhole(opener);
  const item = await settledElement(page, () => findOneVisible(page, items, isEnabled), signal, waits.menu);
  if (item) pressWhole(item);
  else if (opener.getAttribute("aria-expanded") === "true") pressWhole(opener);
  return item !== null;
}
