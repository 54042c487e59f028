// eslint-disable-next-line boundaries/dependencies -- only the path of the built script is imported, nothing of the inspector
import inspectorScript from "../inspector/index.iife.ts?script&iife";
import { askOffered, type Inspector, inspectorMark } from "../messages/inspector";
import { browser } from "../platform/browser";
import { reportError } from "../platform/report-error";

/** How long a page may take to be looked at, in milliseconds: a frozen tab never answers. */
const patience = 15_000;

/**
 * Puts the inspector into a tab, asks it one thing, and answers what it says, unchecked; null when nothing came back.
 * Nothing of it stays on the page.
 */
export async function askInspector(tabId: number, what: keyof Inspector): Promise<unknown> {
  const target = { tabId, frameIds: [0] };
  const ask = async () => {
    await browser.scripting.executeScript({ target, files: [inspectorScript] });
    const [answer] = await browser.scripting.executeScript({ target, func: askOffered, args: [inspectorMark, what] });
    return answer?.result ?? null;
  };
  try {
    return await Promise.race([ask(), new Promise<null>((over) => setTimeout(over, patience, null))]);
  } catch (error) {
    reportError("inspector", error);
    return null;
  }
}
