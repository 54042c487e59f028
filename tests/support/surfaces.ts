import { eyesOf, type Found, type Surface } from "./eyes";
import { until } from "./soon";

/** Finds what a person perceives, by role and accessible name, and waits for it to be there. */
export async function find(surface: Surface, role: string, name: string): Promise<Found> {
  return until(`There is no ${role} "${name}".`, () => eyesOf(surface).find(role, name));
}

export async function press(surface: Surface, name: string): Promise<void> {
  await (await find(surface, "button", name)).click();
}

/** Goes into a field and types there; not before it has focus, or the first letters would go elsewhere. */
export async function write(surface: Surface, field: string, text: string, role = "textbox"): Promise<void> {
  await (await find(surface, role, field)).click();
  await eventually(
    `The ${role} “${field}” has no focus.`,
    async () => (await readFocus(surface)) === `${role} ${field}`,
  );
  await surface.keyboard.type(text);
}

/** Whether it is there now; waits for nothing. */
export async function isThere(surface: Surface, role: string, name: string): Promise<boolean> {
  return (await eyesOf(surface).find(role, name)) !== null;
}

/** Waits until it is gone. */
export async function findGone(surface: Surface, role: string, name: string): Promise<void> {
  await eventually(`The ${role} "${name}" is still there.`, async () => !(await isThere(surface, role, name)));
}

/** Waits for words that stand somewhere on the screen. */
export async function findText(surface: Surface, text: string): Promise<void> {
  await eventually(`“${text}” is not to be read.`, async () => (await eyesOf(surface).readAll()).includes(text));
}

/** The names of everything with this role, in the order of the page. */
export async function readNames(surface: Surface, role: string): Promise<string[]> {
  return eyesOf(surface).readNames(role);
}

/** Waits until it is so, for what no event tells of. */
export async function eventually(message: string, isSo: () => Promise<boolean>): Promise<void> {
  await until(message, async () => ((await isSo()) ? true : null));
}

/** What has focus, as role and name of the innermost focused node of the accessibility tree. */
export async function readFocus(surface: Surface): Promise<string> {
  return eyesOf(surface).readFocus();
}

/** Waits until that has focus: the accessibility tree follows a little later. */
export async function findFocus(surface: Surface, focus: string): Promise<void> {
  await eventually(`“${focus}” has no focus.`, async () => (await readFocus(surface)) === focus);
}

/** Presses Tab until the named control has focus; gives up after a round of the page. */
export async function tabTo(surface: Surface, focus: string): Promise<void> {
  await walkTo(surface, focus, () => surface.keyboard.press("Tab"));
}

/** The same with Shift: in Firefox the way forward ends in the browser's own window. */
export async function tabBackTo(surface: Surface, focus: string): Promise<void> {
  await surface.keyboard.down("Shift");
  await walkTo(surface, focus, () => surface.keyboard.press("Tab"));
  await surface.keyboard.up("Shift");
}

async function walkTo(surface: Surface, focus: string, step: () => Promise<void>): Promise<void> {
  for (let count = 0; count < 60; count++) {
    if ((await readFocus(surface)) === focus) return;
    await step();
  }
  throw new Error(`Tab does not reach ${focus}.`);
}
