import { findAllVisible, type Table } from "./find";
import { isEnabled } from "./is-enabled";
import { pressWhole } from "./press-whole";
import { settledElement } from "./settled-element";
import { waits } from "./waits";

/** Opens a menu and presses the first item of it that is meant. False if it does not come: then the menu is closed again. */
export async function pressInMenu(
  page: Document,
  opener: HTMLElement,
  items: Table,
  signal: AbortSignal,
): Promise<boolean> {
  // A menu that was open already belongs to something else.
  const before = findAllVisible(page, items);
  pressWhole(opener);
  const find = () => findAllVisible(page, items, (item) => isEnabled(item) && !before.includes(item))[0] ?? null;
  const item = await settledElement(page, find, signal, waits.menu);
  if (item) pressWhole(item);
  else if (opener.getAttribute("aria-expanded") === "true") pressWhole(opener);
  return item !== null;
}
